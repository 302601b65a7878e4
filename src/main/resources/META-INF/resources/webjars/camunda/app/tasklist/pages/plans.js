import { asked, page } from '../../shared/api.js';
import { planSearch } from '../../shared/pages/plan-search.js';
import { planView } from '../../shared/pages/plan.js';
import { todo, whole } from './whole.js';

export const plan = (place, { api: engine }) => {
  const number = asked().get('number') ?? '';
  const tasks = todo(engine, number);
  place.append(whole('应急方案详情', tasks.element, planView(number, tasks.load)));
};

export const plans = place => place.append(whole('应急方案', planSearch(asked(), wanted => {
  location.hash = page('/plans', wanted);
})));
