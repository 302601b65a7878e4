import { el } from '../../shared/dom.js';

const EVERY = 30_000;

/** What people came for is first: the chosen list itself. */
const AFTER_THE_LIST = 1_500;

/** The lists whose tasks must not be overlooked, by the key with which they are packaged. */
const LATE = ['dueSoon', 'overdue', 'escalations'];

const engine = `${document.querySelector('base').getAttribute('engine-api')}engine/default`;
const get = async path => {
  const answer = await fetch(`${engine}/${path}`, { headers: { Accept: 'application/json' } });
  return answer.ok ? answer.json() : null;
};

let lists;

const show = ({ name, count }) => {
  const link = [...document.querySelectorAll('.task-filter .name a')].find(each => each.firstChild?.textContent.trim().startsWith(name));
  const shown = link?.querySelector('.late-count') ?? el('span.late-count');
  shown.textContent = count > 0 ? ` ${count}` : '';
  link?.append(shown);
};

/** Tasklist counts the chosen list only; what is late or nearly so is to be seen whichever that is (R5.7). */
const refresh = async () => {
  lists ??= (await get('filter?resourceType=Task'))?.filter(each => LATE.includes(each.properties?.packaged));
  await Promise.all((lists ?? []).map(async list => {
    const counted = await get(`filter/${list.id}/count`);
    if (counted) {
      show({ name: list.name, count: counted.count });
    }
  }));
};

setInterval(() => document.visibilityState === 'visible' && document.querySelector('.task-filter') && refresh(), EVERY);
new MutationObserver((changes, observer) => {
  if (document.querySelector('.task-filter .name a')) {
    observer.disconnect();
    setTimeout(refresh, AFTER_THE_LIST);
  }
}).observe(document.body, { childList: true, subtree: true });
