import api from '../../shared/api.js';
import { el } from '../../shared/dom.js';

const lists = {};

const people = which => async () => (await api.get('changes/people'))[which].map(person => [person.id, `${person.name}（${person.id}）`]);

const templates = async () => (await api.get('change-templates?size=100')).items.filter(template => template.state === 'APPROVED')
  .map(template => [template.id, template.title]);

const SOURCES = { implementer: people('implementers'), verifier: people('verifiers'), template: templates };

const list = key => lists[key] ??= SOURCES[key]().then(known => {
  const element = el('datalist', { id: `change-${key}` }, known.map(([value, label]) => el('option', { value, label })));
  document.body.append(element);
  return { element, known: new Map(known.map(([value, label]) => [String(value), label])) };
});

/** Suggests who or what may stand in a field, and says in words whom or what its code means. Whoever may not read that notices nothing. */
export const suggest = async (input, key) => {
  const { element, known } = await list(key).catch(() => {
    delete lists[key];
    return {};
  });
  if (!element || !input.isConnected) {
    return;
  }
  input.setAttribute('list', element.id);
  const say = () => {
    const column = input.closest('.fjs-layout-column');
    column.querySelector('.change-meant')?.remove();
    const meant = known.get(input.value.trim());
    if (meant) {
      column.append(el('div.requester-known.change-meant', { role: 'status' }, meant));
    }
  };
  if (!input.dataset.suggests) {
    input.dataset.suggests = key;
    input.addEventListener('input', say);
    input.addEventListener('change', say);
  }
  say();
};
