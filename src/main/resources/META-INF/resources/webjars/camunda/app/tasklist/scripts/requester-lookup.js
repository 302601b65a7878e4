// @ts-check
import api from '../../shared/api.js';
import { el, target } from '../../shared/dom.js';
import { COLUMN, FORM, inputOf, keyOf } from '../../shared/selectors.js';
import { write } from '../../shared/written.js';

/**
 * Knows who calls: when the start form's phone number has been typed, what the requester directory has under it is filled in where nothing
 * was typed, and units are suggested. Whoever may not read the directory notices nothing.
 */
const asked = new WeakMap();

/** @return {HTMLInputElement | null} */
const phoneOf = form => form.querySelector(`${inputOf('requesterPhone')}:enabled`);

const get = (path, query) => api.get(`requesters${path}?${new URLSearchParams(query)}`).catch(() => null);

const say = (form, text, ...choices) => {
  const column = phoneOf(form)?.closest(COLUMN);
  column?.querySelector('.requester-known')?.remove();
  column?.append(el('div.requester-known', { role: 'status' }, text, choices));
};

const words = person => `${person.name}（${person.unit}）`;

const take = async (form, person, wanted = () => true) => {
  const filled = await write(form, () => ({ requesterName: person.name, requesterUnit: person.unit, requesterKind: person.kind }), { wanted });
  if (filled) {
    const said = filled.some(key => key !== 'requesterKind');
    say(form, said ? `已按通讯录填入：${words(person)}，请核对。` : `通讯录中该号码为${words(person)}，已填写的内容未改动。`);
  }
};

const choice = (form, person) =>
  el('button.btn.btn-default.btn-sm', { type: 'button', onclick: () => take(form, person) }, words(person));

addEventListener('focusout', async event => {
  const form = target(event).closest?.(FORM);
  const phone = form && phoneOf(form);
  const number = phone?.value.trim();
  if (!phone || event.target !== phone || number === (asked.get(form) ?? '')) {
    return;
  }
  asked.set(form, number);
  const known = number ? (await get('', { phone: number }))?.items ?? [] : [];
  const wanted = () => phone.isConnected && phone.value.trim() === number;
  if (!wanted()) {
    return;
  }
  if (known.length === 1) {
    take(form, known[0], wanted);
  } else if (known.length) {
    say(form, '该号码在通讯录中有多人，请选择：', ...known.map(person => choice(form, person)));
  } else {
    form.querySelector('.requester-known')?.remove();
  }
});

const units = el('datalist', { id: 'requester-units' });
document.body.append(units);

addEventListener('input', async event => {
  const field = target(event);
  if (keyOf(field).key !== 'requesterUnit' || !event.isTrusted) {
    return;
  }
  field.setAttribute('list', units.id);
  const text = field.value.trim();
  const known = text ? await get('/units', { text }) : null;
  if (known && field.value.trim() === text) {
    units.replaceChildren(...known.map(unit => new Option(unit, unit)));
  }
});
