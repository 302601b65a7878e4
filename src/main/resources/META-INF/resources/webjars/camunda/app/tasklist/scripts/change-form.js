/**
 * The form of a change suggests people, templates and modules, and says how much time is left; what that needs is fetched when somebody
 * fills one in.
 */
const FIELD = /-field_(implementer|verifier|template|modules)$/;

addEventListener('focusin', async event => {
  const [, key] = event.target.id?.match(FIELD) ?? [];
  if (key === 'modules' && !event.target.disabled) {
    (await import('../../shared/pages/module-choice.js')).offerModules(event.target);
  } else if (key && !event.target.disabled) {
    (await import('../pages/change-suggestions.js')).suggest(event.target, key);
  }
});

/** Whose release has a date that is not agreed upon yet. */
const DATED = '.fjs-container:has([id$="-field_windowFrom-date"]:enabled), .fjs-container:has([id$="-field_releaseAt-date"]):has([id$="-field_risk"])';

['focusout', 'change', 'click'].forEach(happened => addEventListener(happened, event => {
  const form = event.target.closest?.(DATED);
  if (form) {
    // when the form has drawn what was chosen
    setTimeout(async () => (await import('../pages/lead-time.js')).say(form), 350);
  }
}));
