// @ts-check
import { asked, page, shownBy } from '../../shared/api.js';
import { el } from '../../shared/dom.js';
import { whole } from './whole.js';

/** A record, running or finished; whoever works on it does so in Tasklist. */
export const one = async (kind, place) => {
  const { label, pages } = kind;
  const { view, managed } = await shownBy(kind);
  const number = asked().get('number') ?? '';
  const { links = [], below = [] } = await managed?.(number) ?? {};
  place.append(whole(`${label}详情`,
    el('p.no-print', {}, el('a', { href: page(pages.list) }, `返回${pages.overview}`), links.map(link => ['　', link])),
    view(number, undefined, false, kind), ...below));
};

export const many = async (kind, place) => {
  const { search } = await shownBy(kind);
  place.append(whole(kind.pages.overview, search(asked(), wanted => {
    location.hash = page(kind.pages.list, wanted);
  }, kind)));
};
