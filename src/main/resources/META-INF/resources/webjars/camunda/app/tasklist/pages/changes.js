import { asked, page } from '../../shared/api.js';
import { changeSearch } from '../../shared/pages/change-search.js';
import { changeView } from '../../shared/pages/change.js';
import { todo, whole } from './whole.js';

export const change = (place, { api: engine }) => {
  const number = asked().get('number') ?? '';
  const tasks = todo(engine, number);
  place.append(whole('变更详情', tasks.element, changeView(number, tasks.load)));
};

export const changes = place => place.append(whole('变更查询', changeSearch(asked(), wanted => {
  location.hash = page('/changes', wanted);
})));
