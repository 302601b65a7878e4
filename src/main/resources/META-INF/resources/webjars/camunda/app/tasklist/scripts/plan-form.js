/** The draft of an emergency plan is typed in rows; what is needed for that is fetched when somebody writes one. */
const DRAFT = '.fjs-container:has(textarea[id$="-field_criteria"])';

new MutationObserver(async () => {
  const form = document.querySelector(DRAFT);
  if (form) {
    (await import('../pages/plan-form.js')).attach(form);
  }
}).observe(document.body, { childList: true, subtree: true });
