// @ts-check
import { signedIn } from '../../shared/base.js';
import { target } from '../../shared/dom.js';
import { FORM, SIGN_OUT } from '../../shared/selectors.js';
import { KEPT } from '../../shared/wire.js';

/**
 * Several people work on one computer, and Tasklist keeps in the browser what they left half-filled: under the task's id where they saved
 * it or their session ended, and under no name for a start form. The next one sees nothing of it.
 */
const OWNER = 'itsm-forms-of';

const forget = () => Object.keys(localStorage).filter(key => key.startsWith(KEPT)).forEach(key => localStorage.removeItem(key));

localStorage.removeItem(`${KEPT}undefined`);
const person = await signedIn() ?? '';
if (localStorage.getItem(OWNER) !== person) {
  forget();
  localStorage.setItem(OWNER, person);
}

addEventListener('click', event => target(event).closest?.(SIGN_OUT) && forget(), true);

/** Tasklist's own login lets nobody in: who has left, or whose session has ended, comes to the sign-in page with nothing left open. */
addEventListener('hashchange', () => location.hash.startsWith('#/login') && location.replace(location.pathname));

/** The browser's own suggestions would show what others typed; a password it keeps for whom it was told to. */
addEventListener('focusin', event => target(event).matches?.(`${FORM} input:not([type=password])`) && (target(event).autocomplete = 'off'));
