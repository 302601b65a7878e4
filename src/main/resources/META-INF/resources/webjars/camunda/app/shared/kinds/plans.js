// @ts-check
/** How emergency plans are shown and found (R4.1). */
export { planSearch as search } from '../pages/plan-search.js';
export { planView as view } from '../pages/plan.js';
