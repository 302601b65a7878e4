// @ts-check
import { engine, read } from '../../shared/base.js';
import { el } from '../../shared/dom.js';
import { drawn } from '../../shared/observe.js';
import { LIST_NAMES, LISTS } from '../../shared/selectors.js';

const EVERY = 30_000;

/** What people came for is first: the chosen list itself. */
const AFTER_THE_LIST = 1_500;

/** The lists whose tasks must not be overlooked, by the key with which they are packaged. */
const LATE = ['dueSoon', 'overdue', 'escalations'];

let lists;

const show = ({ name, count }) => {
  const link = [...document.querySelectorAll(LIST_NAMES)].find(each => each.firstChild?.textContent?.trim().startsWith(name));
  const shown = link?.querySelector('.late-count') ?? el('span.late-count');
  shown.textContent = count > 0 ? ` ${count}` : '';
  link?.append(shown);
};

/** Tasklist counts the chosen list only; what is late or nearly so is to be seen whichever that is (R5.7). */
const refresh = async () => {
  lists ??= (await read(`${engine}/filter?resourceType=Task`))?.filter(each => LATE.includes(each.properties?.packaged));
  await Promise.all((lists ?? []).map(async list => {
    const counted = await read(`${engine}/filter/${list.id}/count`);
    if (counted) {
      show({ name: list.name, count: counted.count });
    }
  }));
};

setInterval(() => document.visibilityState === 'visible' && document.querySelector(LISTS) && refresh(), EVERY);
const stop = drawn(() => {
  if (document.querySelector(LIST_NAMES)) {
    stop();
    setTimeout(refresh, AFTER_THE_LIST);
  }
});
