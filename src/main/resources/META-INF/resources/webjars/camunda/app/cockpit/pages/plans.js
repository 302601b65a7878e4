import { asked, page } from '../../shared/api.js';
import { el } from '../../shared/dom.js';
import { planSearch } from '../../shared/pages/plan-search.js';
import { planView } from '../../shared/pages/plan.js';
import { whole } from './whole.js';

export const plans = place => place.append(whole('应急方案', planSearch(asked(), wanted => {
  location.hash = page('/plans', wanted);
})));

/** An emergency plan, running or finished; whoever works on it does so in Tasklist. */
export const plan = place => place.append(whole('应急方案详情', el('p', {}, el('a', { href: page('/plans') }, '返回应急方案')),
  planView(asked().get('number') ?? '', undefined, false)));
