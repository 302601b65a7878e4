/** The form of a change suggests people and templates; what is needed for that is fetched when somebody fills one in. */
const FIELD = /-field_(implementer|verifier|template)$/;

addEventListener('focusin', async event => {
  const [, key] = event.target.id?.match(FIELD) ?? [];
  if (key && !event.target.disabled) {
    (await import('../pages/change-suggestions.js')).suggest(event.target, key);
  }
});
