// @ts-check
import { drawn } from '../../shared/observe.js';
import { FORM, inputOf } from '../../shared/selectors.js';
import { keeping } from '../../shared/wire.js';

/** A field for the own password shows nothing of it from the first character on, and nothing of it is kept in the browser (R4.1). */
const FIELD = `${FORM} ${inputOf('password')}:not([type=password])`;

drawn(() => document.querySelectorAll(FIELD).forEach(field => Object.assign(field, { type: 'password', autocomplete: 'current-password' })));

/** Tasklist keeps what is half-filled when somebody saves it or the session ends. */
keeping(({ password, ...rest }) => rest);
