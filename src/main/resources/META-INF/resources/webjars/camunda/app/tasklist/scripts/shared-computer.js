/**
 * Several people work on one computer, and Tasklist keeps in the browser what they left half-filled: under the task's id where they saved
 * it or their session ended, and under no name for a start form. The next one sees nothing of it.
 */
const KEPT = 'camunda-form:';
const OWNER = 'itsm-forms-of';
const root = document.querySelector('base').getAttribute('app-root');

const forget = () => Object.keys(localStorage).filter(key => key.startsWith(KEPT)).forEach(key => localStorage.removeItem(key));

localStorage.removeItem(`${KEPT}undefined`);
const answer = await fetch(`${root}/api/admin/auth/user/default`, { headers: { Accept: 'application/json' } });
const person = answer.ok ? (await answer.json()).userId : '';
if (localStorage.getItem(OWNER) !== person) {
  forget();
  localStorage.setItem(OWNER, person);
}

addEventListener('click', event => event.target.closest?.('.logout') && forget(), true);

/** Tasklist's own login lets nobody in: who has left, or whose session has ended, comes to the sign-in page with nothing left open. */
addEventListener('hashchange', () => location.hash.startsWith('#/login') && location.replace(location.pathname));

/** The browser's own suggestions would show what others typed; a password it keeps for whom it was told to. */
addEventListener('focusin', event => event.target.matches?.('.fjs-container input:not([type=password])') && (event.target.autocomplete = 'off'));
