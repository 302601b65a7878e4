// @ts-check
import { target } from '../../shared/dom.js';
import { FORM, inputOf, keyOf } from '../../shared/selectors.js';

/**
 * The form of a change suggests people, templates and modules, and says how much time is left; what that needs is fetched when somebody
 * fills one in.
 */
const SUGGESTED = ['implementer', 'verifier', 'template'];

addEventListener('focusin', async event => {
  const input = target(event);
  const { key } = keyOf(input);
  if (key === 'modules' && !input.disabled) {
    (await import('../../shared/pages/module-choice.js')).offerModules(input);
  } else if (SUGGESTED.includes(key) && !input.disabled) {
    (await import('../pages/change-suggestions.js')).suggest(input, key);
  }
});

/** Whose release has a date that is not agreed upon yet. */
const DATED = `${FORM}:has(${inputOf('windowFrom', '-date')}:enabled), ${FORM}:has(${inputOf('releaseAt', '-date')}):has(${inputOf('risk')})`;

['focusout', 'change', 'click'].forEach(happened => addEventListener(happened, event => {
  const form = target(event).closest?.(DATED);
  if (form) {
    // when the form has drawn what was chosen
    setTimeout(async () => (await import('../pages/lead-time.js')).say(form), 350);
  }
}));
