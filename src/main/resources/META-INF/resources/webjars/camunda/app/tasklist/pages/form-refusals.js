// @ts-check
import { el } from '../../shared/dom.js';
import { input } from '../../shared/form-js.js';
import { COLUMN, FAULT, FORM, TASK, WINDOW } from '../../shared/selectors.js';

const REFUSAL = 'server-refusal';

/** @type {WeakMap<Element, (errors: FieldError[]) => FieldError[]>} */
const editors = new WeakMap();

/** Rows and texts of a part are addressed as `risks[1].measure`, a field of the form by its key alone. */
const keyOf = ({ field }) => field.replace(/\W.*/, '');

/**
 * Has the editor that stands in a form say first what it has a place for.
 *
 * @param {Element} form
 * @param {(errors: FieldError[]) => FieldError[]} say gives back the rest
 */
export const sayFirst = (form, say) => {
  editors.set(form, say);
};

const sayAt = (column, messages) => {
  const refusal = el(`div.${FAULT}.${REFUSAL}`, { role: 'alert' }, messages.join(' '));
  ['input', 'change'].forEach(happened => column.addEventListener(happened, () => refusal.remove(), { once: true }));
  column.append(refusal);
};

/** Says at the fields of the form that was sent what was refused of it. @param {FieldError[]} errors */
export const say = errors => {
  const form = document.querySelector(`${WINDOW} ${FORM}`) ?? document.querySelector(`${TASK} ${FORM}`);
  if (!form) {
    return;
  }
  form.querySelectorAll(`.${REFUSAL}`).forEach(refusal => refusal.remove());
  const rest = editors.get(form)?.(errors) ?? errors;
  const places = [...new Set(rest.map(keyOf))].map(key => ({ key, at: input(form, key), column: input(form, key)?.closest(COLUMN) }))
    .filter(({ column }) => column);
  places.forEach(({ key, column }) => sayAt(column, rest.filter(fault => keyOf(fault) === key).map(fault => fault.message)));
  if (rest.length === errors.length) {
    places[0]?.at?.focus();
  }
};
