// @ts-check
/** How changes are shown and found (R7.4). */
export { changeSearch as search } from '../pages/change-search.js';
export { changeView as view } from '../pages/change.js';
