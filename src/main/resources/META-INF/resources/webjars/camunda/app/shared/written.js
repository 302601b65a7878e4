/**
 * Writes into fields of a form-js form without taking anything from who is typing: form-js takes what is typed only 300 milliseconds after
 * the last key, and whatever makes it draw itself meanwhile puts the text before into the field. So a script writes through form-js itself,
 * when nothing typed is under way, and moves no focus. All scripts that write into a form's fields do it by this one.
 */
const QUIET = 400;
const LOOK = 50;

let typed = 0;
let last = null;
let composing = false;
const written = new WeakMap();
const touched = new WeakMap();

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
  const [, key] = event.isTrusted && event.target.id?.match(/-field_(\w+?)(?:-\d+)?$/) || [];
  const form = key && event.target.closest('.fjs-container');
  if (form) {
    remember(touched, form).set(key, true);
  }
}, true);

/** The services of form-js that drew the form: Preact keeps what it has drawn at the element it has drawn it into. */
const services = form => {
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

const at = (data, path) => path.reduce((value, step) => value?.[step], data);

const lines = text => String(text ?? '').replace(/\r\n?/g, '\n');

/** The fields that are shown, by key. */
const fields = get => {
  const form = get('form');
  const instances = get('formFieldInstanceRegistry').getAll();
  const { data } = form._getState();
  return new Map(get('formFieldRegistry').getAll().filter(field => field.key && !field.disabled).flatMap(field => {
    const instance = instances.find(one => one.id === field.id);
    return instance ? [[field.key, { field, instance, value: at(data, instance.valuePath) }]] : [];
  }));
};

/** Whether form-js has all that stands in the field somebody is in, and in the one that was typed in last. */
const taken = (form, get) => [document.activeElement, last].every(input => {
  const [, key] = form.contains(input) && input.id?.match(/-field_(\w+)$/) || [];
  const one = key && fields(get).get(key);
  return !one || !['textfield', 'textarea'].includes(one.field.type) || lines(one.value) === lines(input.value);
});

/** Empty, or as the form or a script left it. */
const free = (form, key, { field, value }) => value == null || lines(value).trim() === ''
  || value === remember(written, form).get(key)
  || value === field.defaultValue && !remember(touched, form).has(key);

/**
 * Writes once nobody types.
 *
 * @param form the element of the form
 * @param values asked for at the moment of writing: what to write, by key
 * @param wanted asked meanwhile; false gives up
 * @param atOnce whether it need not wait for a pause in typing, only until form-js has taken what was typed
 * @param over whether it may stand over something: only for what the script's own editor holds
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
  const known = fields(get);
  const input = document.activeElement;
  const keys = Object.entries(values()).filter(([key, value]) => value != null && known.has(key)
    && (over || free(form, key, known.get(key)))).map(([key, value]) => {
    remember(written, form).set(key, value);
    if (known.get(key).value !== value) {
      get('form')._update({ fieldInstance: known.get(key).instance, value });
    }
    return key;
  });
  await null;
  await null;
  // who was about to type in one of them types in its place, not behind it
  if (!over && input === document.activeElement && keys.some(key => input.id?.endsWith(`-field_${key}`)) && input.matches('[type=text], textarea')) {
    input.select();
  }
  return keys;
};

const own = (input, text) => {
  Object.getOwnPropertyDescriptor(Object.getPrototypeOf(input), 'value').set.call(input, text);
  input.dispatchEvent(new Event('input', { bubbles: true }));
};

/** In place of what stands in an input, if that still stands there when nothing typed is under way; also outside of form-js. */
export const replace = async (input, text) => {
  const form = input.closest('.fjs-container');
  const [, key] = input.id?.match(/-field_(\w+)$/) ?? [];
  const before = input.value;
  if (!form || !key) {
    own(input, text);
    return;
  }
  await write(form, () => ({ [key]: text }), { atOnce: true, over: true, wanted: () => input.isConnected && input.value === before });
};
