// @ts-check
import { el, target } from '../../shared/dom.js';
import { declared, services, shown } from '../../shared/form-js.js';
import { drawn } from '../../shared/observe.js';
import { required } from '../../shared/required.js';
import { BACKGROUND, COLUMN, FAULT, FORM, inputOf, SEND, TASK, WINDOW } from '../../shared/selectors.js';

/**
 * Marks and checks, before anything is sent, what a form needs only for some answers: form-js 1.8.7 knows no conditional "required". A
 * field of a .form says it in its properties, as `requiredWhen`: the key of another field and its values. Fields that are hidden for other
 * answers say it so as well: form-js keeps what it finds wrong with a field after that is hidden, and Tasklist then offers no more sending.
 * Blanks count as nothing, as they do for the server, which checks again.
 */
const REFUSAL = 'form-rules-refusal';

/** @type {WeakSet<Element>} */
const begun = new WeakSet();

/** @return {HTMLInputElement | null} */
const input = (form, /** @type {FormField} */ { key = '', type }, part = type === 'datetime' ? '-date' : '') => form.querySelector(inputOf(key, part));

/** What stands in a field, also what was typed a moment ago and form-js has not taken yet. */
const empty = (form, field) => field.type === 'checkbox' ? !input(form, field)?.checked
  : (field.type === 'datetime' ? ['-date', '-time'] : ['']).some(part => !input(form, field, part)?.value.trim());

/** The fields that are needed for these answers. */
const needed = form => {
  const get = services(form);
  const answers = get ? shown(get) : new Map();
  return new Set(declared(form).filter(field => field.key && required(field, key => answers.get(key)?.value)));
};

const mark = (form, wanted) => {
  for (const field of declared(form).filter(each => each.properties?.requiredWhen)) {
    input(form, field)?.closest(COLUMN)?.classList.toggle('needed', wanted.has(field));
    input(form, field)?.setAttribute('aria-required', String(wanted.has(field)));
  }
};

const say = (form, field, refused) => {
  const column = input(form, field)?.closest(COLUMN);
  const said = column?.querySelector(`.${REFUSAL}`);
  if (!refused) {
    said?.remove();
  } else if (!said) {
    column?.append(el(`div.${FAULT}.${REFUSAL}`, { role: 'alert' }, '此项必填。'));
  }
};

/** Where only fields lack that are always required and have nothing at all, form-js says so itself; else all that lack are told at once. */
const refuses = form => {
  const lack = [...needed(form)].filter(field => input(form, field) && empty(form, field));
  const found = lack.some(field => field.properties?.requiredWhen || input(form, field)?.value);
  lack.forEach(field => say(form, field, found));
  if (found) {
    input(form, lack[0])?.focus();
  }
  return found;
};

const guard = event => {
  const pane = event.type === 'submit' || target(event).closest(SEND) ? target(event).closest(`${WINDOW}, ${TASK}`) : null;
  const form = pane?.querySelector(FORM);
  if (form && refuses(form)) {
    event.preventDefault();
    event.stopImmediatePropagation();
  }
};

/** A window begins at its first field: who calls says the number first. */
const look = () => document.querySelectorAll(`${FORM}:has(input)`).forEach(form => {
  if (!begun.has(form)) {
    begun.add(form);
    /** @type {HTMLElement | null | undefined} */ (form.closest(WINDOW)?.querySelector(`${FORM} input:enabled`))?.focus();
  }
  const wanted = needed(form);
  mark(form, wanted);
  declared(form).filter(field => field.key).forEach(field =>
    wanted.has(field) && input(form, field) && empty(form, field) || say(form, field, false));
});

addEventListener('click', guard, true);
addEventListener('submit', guard, true);
['change', 'input', 'click'].forEach(happened => addEventListener(happened, () => setTimeout(look)));

/** A window with a form closes by its button, not by Escape or a click beside it, with all that was typed. */
const kept = event => document.querySelector(`${WINDOW} ${FORM}`) && event.stopPropagation();
document.body.addEventListener('keydown', event => event.key === 'Escape' && kept(event));
addEventListener('click', event => target(event).matches?.(BACKGROUND) && kept(event), true);

drawn(look);
