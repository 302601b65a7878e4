// @ts-check
import { inputOf } from './selectors.js';

/**
 * The services of form-js that drew a form: Preact keeps what it has drawn at the element it has drawn it into. Null while nothing is drawn.
 *
 * @param {any} form the element of the form
 * @return {((name: string) => any) | null}
 */
export const services = form => {
  const next = [form.__k];
  while (next.length) {
    const node = next.shift();
    if (node?.props?.value?.getService) {
      return node.props.value.getService;
    }
    next.push(...node?.__k ?? []);
  }
  return null;
};

/** All fields as the form declares them, hidden ones included. @param {Element} form @return {FormField[]} */
export const declared = form => services(form)?.('formFieldRegistry').getAll() ?? [];

const at = (data, path) => path.reduce((value, step) => value?.[step], data);

/**
 * The fields that are shown and not disabled, by key.
 *
 * @param {(name: string) => any} get
 * @return {Map<string, { field: FormField, instance: any, value: any }>}
 */
export const shown = get => {
  const instances = get('formFieldInstanceRegistry').getAll();
  const { data } = get('form')._getState();
  return new Map(get('formFieldRegistry').getAll().filter(field => field.key && !field.disabled).flatMap(field => {
    const instance = instances.find(one => one.id === field.id);
    return instance ? [[field.key, { field, instance, value: at(data, instance.valuePath) }]] : [];
  }));
};

/** What form-js has for a field that is shown; undefined for others. @param {Element} form @param {string} key */
export const value = (form, key) => {
  const get = services(form);
  return get ? shown(get).get(key)?.value : undefined;
};

/** Sets a field that is shown, as if somebody had filled it in. */
export const set = (get, { instance }, to) => get('form')._update({ fieldInstance: instance, value: to });

/** The input of a field, the first where it has several. @param {Element} form @param {string} key @return {HTMLInputElement | null} */
export const input = (form, key) => ['', '-0', '-date'].reduce((found, part) => found ?? form.querySelector(inputOf(key, part)),
  /** @type {HTMLInputElement | null} */ (null));
