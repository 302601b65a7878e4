// @ts-check
import { el } from './dom.js';

let forms = 0;

/** @param {Field} field @return {HTMLInputElement} or what else has a value */
const control = (field, id) => /** @type {any} */ (drawn(field, id));

const drawn = (field, id) => {
  const properties = { id, name: field.name };
  switch (field.kind) {
    case 'textarea':
      return el('textarea.form-control', { ...properties, rows: 4, value: field.value ?? '' });
    case 'checkbox':
      return el('input', { ...properties, type: 'checkbox', checked: field.value === true });
    case 'select': {
      const choice = el('select.form-control', properties, field.value && !field.empty ? null : el('option', { value: '' }, field.empty ?? '请选择'),
        field.options.map(([value, label]) => el('option', { value }, label)));
      choice.value = field.value ?? '';
      return choice;
    }
    default:
      return el('input.form-control', { ...properties, type: field.kind ?? 'text', value: field.value ?? '', autocomplete: 'off' });
  }
};

/** @param {Field} field */
const missing = (field, value) => {
  if (field.required && !String(value).trim()) {
    return field.kind === 'select' ? `请选择${field.label}。` : `请填写${field.label}。`;
  }
  const length = [...String(value)].length;
  return field.most && length > field.most ? `${field.label}最多 ${field.most} 个字，现有 ${length} 个，请缩短。` : '';
};

/**
 * A small form: what is required has a star, and is asked for before anything is sent; what the server refuses stands at the field it names.
 * What was typed stays until it is accepted.
 *
 * @param {object} of
 * @param {string} [of.title]
 * @param {Field[]} of.fields without a kind for a line of text
 * @param {string} of.send what the button says
 * @param {(values: Record<string, any>) => Promise<unknown>} of.onsend gets the values; what it throws is shown
 * @param {() => void} [of.onclose] leaves the form; absent where there is nothing to go back to
 */
export const form = ({ title, fields, send, onsend, onclose }) => {
  forms += 1;
  const refused = el('p.itsm-refused', { role: 'alert' });
  const parts = fields.map(field => {
    const input = control(field, `itsm-${forms}-${field.name}`);
    return { field, input, fault: el('p.itsm-refused', { role: 'alert' }) };
  });
  const value = ({ field, input }) => field.kind === 'checkbox' ? input.checked : input.value;

  /** @param {Refusal} problem */
  const say = problem => {
    parts.forEach(part => {
      part.fault.textContent = problem.fields?.find(fault => fault.field === part.field.name)?.message ?? '';
    });
    refused.textContent = parts.some(part => part.fault.textContent) ? '' : problem.message;
  };
  const submit = async event => {
    event.preventDefault();
    const faults = parts.map(part => ({ field: part.field.name, message: missing(part.field, value(part)) })).filter(fault => fault.message);
    say({ fields: faults, message: '' });
    if (faults.length === 0) {
      button.disabled = true;
      await onsend(Object.fromEntries(parts.map(part => [part.field.name, value(part)]))).catch(say);
      button.disabled = false;
    }
  };

  const button = el('button.btn.btn-primary', { type: 'submit' }, send);
  return el('form.itsm-form', { onsubmit: submit, noValidate: true },
    title ? el('h4', {}, title) : null,
    parts.map(({ field, input, fault }) => el(`div.itsm-field.itsm-${field.kind ?? 'text'}`, {},
      el('label', { htmlFor: input.id }, field.label, field.required ? el('span.itsm-star', { title: '必填' }, '*') : null), input, fault)),
    refused,
    el('div', {}, button, onclose ? el('button.btn.btn-link', { type: 'button', onclick: onclose }, '取消') : null));
};
