// @ts-check
import api from '../../shared/api.js';
import { el } from '../../shared/dom.js';

const list = el('datalist', { id: 'plan-people' });
let known = new Map();
let asked;

/** Who can own a criterion, by id. Whoever may not read that is suggested nobody. */
const people = () => asked ??= api.get('changes/people').then(({ verifiers }) => {
  known = new Map(verifiers.map(person => [person.id, person.name]));
  list.replaceChildren(...verifiers.map(person => el('option', { value: person.id, label: `${person.name}（${person.id}）` })));
  document.body.append(list);
}).catch(() => {
  asked = undefined;
});

/** Whoever typed a name in full meant its id, where only one has that name. */
const complete = input => {
  const text = input.value.trim();
  const meant = [...known].filter(([id, name]) => text && (name === text || `${name}（${id}）` === text));
  if (!known.has(text) && meant.length === 1) {
    [[input.value]] = meant;
    input.dispatchEvent(new Event('input', { bubbles: true }));
  }
};

/** Suggests people for a field, and says their names beside it. */
export const suggestPeople = (input, meant) => {
  const say = () => {
    meant.textContent = known.get(input.value.trim()) ?? '';
  };
  const left = () => {
    complete(input);
    say();
  };
  input.setAttribute('list', list.id);
  input.addEventListener('input', say);
  input.addEventListener('blur', left);
  people().then(() => document.activeElement === input ? say() : left());
  return say;
};
