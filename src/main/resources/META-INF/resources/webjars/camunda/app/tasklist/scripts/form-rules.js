/**
 * Marks and checks, before anything is sent, what a form needs only for some answers: form-js 1.8.7 knows no conditional "required". A
 * field of a .form says it in its properties, as in `"requiredWhen": "confirmation = NOT_SOLVED, NOT_REACHED"`: the key of another field
 * and its values. Fields that are hidden for other answers say it so as well: form-js keeps what it finds wrong with a field after that is
 * hidden, and Tasklist then offers no more sending. Blanks count as nothing, as they do for the server, which checks again.
 */
const FORM = '.fjs-container';
const REFUSAL = 'form-rules-refusal';
const fieldsOf = new WeakMap();
let opened = [];

const flat = components => components.flatMap(field => [field, ...flat(field.components ?? [])]);

/** Tasklist asks for a form right before it draws it. */
const ask = window.fetch;
window.fetch = async (...request) => {
  const answer = await ask(...request);
  if (answer.ok && /\/deployed-(start-)?form\b/.test(request[0])) {
    opened = flat((await answer.clone().json()).components ?? []);
  }
  return answer;
};

const element = (form, field, part = field.type === 'datetime' ? '-date' : '') =>
  form.querySelector(`:is(input, textarea)[id$="-${field.id}${part}"]`);

const value = (form, field) => {
  const input = element(form, field);
  switch (field.type) {
    case 'radio':
      return field.values.find((_, i) => element(form, field, `-${i}`)?.checked)?.value;
    case 'select':
      return field.values?.find(choice => choice.label === input?.value)?.value;
    case 'checkbox':
      return input?.checked;
    default:
      return input?.value;
  }
};

const empty = (form, field) => field.type === 'checkbox' ? !element(form, field).checked
  : (field.type === 'datetime' ? ['-date', '-time'] : ['']).some(part => !element(form, field, part).value.trim());

const needed = (form, field) => {
  if (field.validate?.required) {
    return ['textfield', 'textarea'].includes(field.type);
  }
  const [key, values] = field.properties?.requiredWhen?.split('=') ?? [];
  const other = values && fieldsOf.get(form).find(each => each.key === key.trim());
  return !!other && values.split(',').some(each => each.trim() === String(value(form, other)));
};

const mark = form => {
  for (const field of fieldsOf.get(form).filter(each => each.properties?.requiredWhen)) {
    const column = element(form, field)?.closest('.fjs-layout-column');
    column?.classList.toggle('needed', needed(form, field));
    element(form, field)?.setAttribute('aria-required', needed(form, field));
  }
};

const lacking = (form, field) => needed(form, field) && element(form, field) && empty(form, field);

const say = (form, field, refused) => {
  const column = element(form, field)?.closest('.fjs-layout-column');
  const said = column?.querySelector(`.${REFUSAL}`);
  if (!refused) {
    said?.remove();
  } else if (!said) {
    const refusal = document.createElement('div');
    refusal.className = `fjs-form-field-error ${REFUSAL}`;
    refusal.setAttribute('role', 'alert');
    refusal.textContent = '此项必填。';
    column.append(refusal);
  }
};

/** Where only fields lack that are always required and have nothing at all, form-js says so itself; else all that lack are told at once. */
const refused = form => {
  const lack = (fieldsOf.get(form) ?? []).filter(field => lacking(form, field));
  const found = lack.some(field => field.properties?.requiredWhen || value(form, field));
  lack.forEach(field => say(form, field, found));
  if (found) {
    element(form, lack[0]).focus();
  }
  return found;
};

const guard = event => {
  const pane = event.type === 'submit' || event.target.closest('button.btn-primary')
    ? event.target.closest('.modal-content, .task-details') : null;
  const form = pane?.querySelector(FORM);
  if (form && refused(form)) {
    event.preventDefault();
    event.stopImmediatePropagation();
  }
};

/** A window begins at its first field: who calls says the number first. */
const look = () => document.querySelectorAll(`${FORM}:has(input)`).forEach(form => {
  if (!fieldsOf.has(form)) {
    fieldsOf.set(form, opened);
    form.closest('.modal-content')?.querySelector(`${FORM} input:enabled`)?.focus();
  }
  mark(form);
  fieldsOf.get(form).forEach(field => lacking(form, field) || say(form, field, false));
});

addEventListener('click', guard, true);
addEventListener('submit', guard, true);
['change', 'input', 'click'].forEach(happened => addEventListener(happened, () => setTimeout(look)));

/** A window with a form closes by its button, not by Escape or a click beside it, with all that was typed. */
const kept = event => document.querySelector(`.modal-content ${FORM}`) && event.stopPropagation();
document.body.addEventListener('keydown', event => event.key === 'Escape' && kept(event));
addEventListener('click', event => event.target.matches?.('.modal') && kept(event), true);

new MutationObserver(look).observe(document.body, { childList: true, subtree: true });
