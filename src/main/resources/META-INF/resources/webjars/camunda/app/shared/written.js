// @ts-check
import { target } from './dom.js';
import { services, set, shown } from './form-js.js';
import { FORM, keyOf } from './selectors.js';

/**
 * Writes into fields of a form-js form without taking anything from who is typing: form-js takes what is typed only 300 milliseconds after
 * the last key, and whatever makes it draw itself meanwhile puts the text before into the field. So a script writes through form-js itself,
 * when nothing typed is under way, and moves no focus. All scripts that write into a form's fields do it by this one.
 */
const QUIET = 400;
const LOOK = 50;

let typed = 0;
/** @type {any} */
let last = null;
let composing = false;
/** @type {WeakMap<Element, Map<string, unknown>>} */
const written = new WeakMap();
/** @type {WeakMap<Element, Map<string, unknown>>} */
const touched = new WeakMap();

/** @return {Map<string, unknown>} */
const remember = (map, form) => map.get(form) ?? map.set(form, new Map()).get(form);

['keydown', 'input', 'compositionupdate', 'paste'].forEach(happened => addEventListener(happened, event => {
  typed = performance.now();
  last = event.target;
}, true));
['compositionstart', 'compositionend'].forEach(happened => addEventListener(happened, () => {
  composing = happened === 'compositionstart';
  typed = performance.now();
}, true));

/** What has a default was chosen by a person once that person has clicked it. */
addEventListener('click', event => {
  const { key } = keyOf(event.target);
  const form = event.isTrusted && key && target(event).closest(FORM);
  if (form) {
    remember(touched, form).set(key, true);
  }
}, true);

const lines = text => String(text ?? '').replace(/\r\n?/g, '\n');

/** Whether form-js has all that stands in the field somebody is in, and in the one that was typed in last. */
const taken = (form, get) => [/** @type {any} */ (document.activeElement), last].every(input => {
  const { key, part } = keyOf(input);
  const one = !part && form.contains(input) && shown(get).get(key);
  return !one || !['textfield', 'textarea'].includes(one.field.type) || lines(one.value) === lines(input.value);
});

/** Empty, or as the form or a script left it. */
const free = (form, key, { field, value }) => value == null || lines(value).trim() === ''
  || value === remember(written, form).get(key)
  || value === field.defaultValue && !remember(touched, form).has(key);

/**
 * Writes once nobody types.
 *
 * @param {Element} form
 * @param {() => Record<string, unknown>} values asked for at the moment of writing: what to write, by key
 * @param {object} [how]
 * @param {() => unknown} [how.wanted] asked meanwhile; false gives up
 * @param {boolean} [how.atOnce] whether it need not wait for a pause in typing, only until form-js has taken what was typed
 * @param {boolean} [how.over] whether it may stand over something: only for what the script's own editor holds
 * @return the keys that were written; null where it was given up
 */
export const write = async (form, values, { wanted = () => true, atOnce = false, over = false } = {}) => {
  const get = services(form);
  const busy = () => composing || !taken(form, get) || !atOnce && performance.now() - typed < QUIET;
  while (get && form.isConnected && wanted() && busy()) {
    await new Promise(later => setTimeout(later, LOOK));
  }
  if (!get || !form.isConnected || !wanted()) {
    return null;
  }
  const known = shown(get);
  const input = /** @type {HTMLInputElement | null} */ (document.activeElement);
  const keys = Object.entries(values()).flatMap(([key, value]) => {
    const one = value != null && known.get(key);
    if (!one || !over && !free(form, key, one)) {
      return [];
    }
    remember(written, form).set(key, value);
    if (one.value !== value) {
      set(get, one, value);
    }
    return [key];
  });
  await null;
  await null;
  // who was about to type in one of them types in its place, not behind it
  if (!over && input === document.activeElement && keys.includes(keyOf(input).key) && input?.matches('[type=text], textarea')) {
    input.select();
  }
  return keys;
};

const own = (input, text) => {
  Object.getOwnPropertyDescriptor(Object.getPrototypeOf(input), 'value')?.set?.call(input, text);
  input.dispatchEvent(new Event('input', { bubbles: true }));
};

/** In place of what stands in an input, if that still stands there when nothing typed is under way; also outside of form-js. */
export const replace = async (input, text) => {
  const form = input.closest(FORM);
  const { key } = keyOf(input);
  const before = input.value;
  if (!form || !key) {
    own(input, text);
    return;
  }
  await write(form, () => ({ [key]: text }), { atOnce: true, over: true, wanted: () => input.isConnected && input.value === before });
};
