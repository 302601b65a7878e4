import { asked, page } from '../../shared/api.js';
import { el } from '../../shared/dom.js';
import { changeSearch } from '../../shared/pages/change-search.js';
import { changeView } from '../../shared/pages/change.js';
import { whole } from './whole.js';

export const changes = place => place.append(whole('变更', changeSearch(asked(), wanted => {
  location.hash = page('/changes', wanted);
})));

/** A change, running or finished; whoever works on it does so in Tasklist. */
export const change = place => place.append(whole('变更详情', el('p', {}, el('a', { href: page('/changes') }, '返回变更')),
  changeView(asked().get('number') ?? '', undefined, false)));
