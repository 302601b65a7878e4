// @ts-check
import { asked, page, shownBy } from '../../shared/api.js';
import { todo, whole } from './whole.js';

/** A record, with what the user has to do about it. */
export const one = async (kind, place, { api: engine }) => {
  const { view } = await shownBy(kind);
  const number = asked().get('number') ?? '';
  const tasks = todo(engine, number);
  place.append(whole(`${kind.label}详情`, tasks.element, view(number, tasks.load, true, kind)));
};

/** Where records of a kind are found. */
export const many = async (kind, place) => {
  const { search } = await shownBy(kind);
  place.append(whole(kind.pages.menu, search(asked(), wanted => {
    location.hash = page(kind.pages.list, wanted);
  }, kind)));
};
