// @ts-check
import api from '../../shared/api.js';
import { el } from '../../shared/dom.js';
import { COLUMN } from '../../shared/selectors.js';
import { replace } from '../../shared/written.js';

const lists = {};

const people = which => async () => (await api.get('changes/people'))[which].map(person => [person.id, `${person.name}（${person.id}）`]);

const templates = async () => (await api.get('change-templates?size=100')).items.filter(template => template.state === 'APPROVED')
  .map(template => [template.id, template.title]);

const SOURCES = { implementer: people('implementers'), verifier: people('verifiers'), template: templates };

/** What may stand in a field, as it is now: somebody may have approved a template meanwhile. */
const list = async key => {
  const one = lists[key] ??= { element: document.body.appendChild(el('datalist', { id: `change-${key}` })), known: new Map() };
  const found = await SOURCES[key]();
  one.known = new Map(found.map(([value, label]) => [String(value), label]));
  one.element.replaceChildren(...found.map(([value, label]) => el('option', { value, label })));
  return one;
};

/** Whoever typed a name in full meant its code, where only one has that name. */
const complete = (input, known) => {
  const text = input.value.trim();
  const meant = [...known].filter(([value, label]) => text && label.replace(`（${value}）`, '') === text);
  if (!known.has(text) && meant.length === 1) {
    return replace(input, meant[0][0]);
  }
  return null;
};

/** Suggests who or what may stand in a field, and says in words whom or what its code means. Whoever may not read that notices nothing. */
export const suggest = async (input, key) => {
  const one = await list(key).catch(() => null);
  if (!one || !input.isConnected) {
    return;
  }
  input.setAttribute('list', one.element.id);
  const say = () => {
    const column = input.closest(COLUMN);
    if (!column) {
      return;
    }
    column.querySelector('.change-meant')?.remove();
    const meant = one.known.get(input.value.trim());
    if (meant) {
      column.append(el('div.requester-known.change-meant', { role: 'status' }, meant));
    }
  };
  if (!input.dataset.suggests) {
    input.dataset.suggests = key;
    input.addEventListener('input', say);
    input.addEventListener('blur', async () => {
      await complete(input, one.known);
      say();
    });
  }
  if (document.activeElement !== input) {
    // left before the list had come
    await complete(input, one.known);
  }
  say();
};
