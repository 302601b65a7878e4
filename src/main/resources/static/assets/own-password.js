// @ts-check
const form = /** @type {HTMLFormElement} */ (document.getElementById('own-password'));
const refused = /** @type {HTMLElement} */ (form.querySelector('.refused'));
const button = /** @type {HTMLButtonElement} */ (form.querySelector('button'));
/** @type {any} the inputs by name */
const inputs = form.elements;
const token = () => document.cookie.split('; ').find(each => each.startsWith('ITSM-XSRF-TOKEN='))?.split('=')[1] ?? '';

const refuse = (sentence, field = 'current') => {
  refused.textContent = sentence;
  refused.hidden = false;
  inputs[field]?.focus();
};

const change = async () => {
  const answer = await fetch('/api/me/password', {
    method: 'PUT',
    headers: { Accept: 'application/json', 'Content-Type': 'application/json', 'X-XSRF-TOKEN': token() },
    body: JSON.stringify({ current: inputs.current.value, new: inputs.new.value })
  });
  if (answer.ok) {
    location.assign('/');
  } else if (answer.status === 401) {
    location.assign('/sign-in');
  } else {
    const { detail, errors } = await answer.json();
    refuse(detail, errors?.[0]?.field);
  }
};

form.addEventListener('submit', async event => {
  event.preventDefault();
  if (inputs.new.value !== inputs.again.value) {
    refuse('两次输入的新密码不一样，请重新输入。', 'again');
    return;
  }
  button.disabled = true;
  refused.hidden = true;
  try {
    await change();
  } catch {
    refuse('系统暂时没有应答，请稍后再试。');
  } finally {
    button.disabled = false;
  }
});
