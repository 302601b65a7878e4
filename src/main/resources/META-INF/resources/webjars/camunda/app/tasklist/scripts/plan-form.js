// @ts-check
import { drawn } from '../../shared/observe.js';
import { FORM, inputOf } from '../../shared/selectors.js';

/** The draft of an emergency plan is typed in rows; what is needed for that is fetched when somebody writes one. */
const DRAFT = `${FORM}:has(textarea${inputOf('criteria')})`;

drawn(async () => {
  const form = document.querySelector(DRAFT);
  if (form) {
    (await import('../pages/plan-form.js')).attach(form);
  }
});
