// @ts-check
/** How tickets are shown and found (R5.5). */
export { search } from '../ticket/search.js';
export { ticketView as view } from '../ticket/view.js';

/** What whoever manages also sees of one, in Cockpit: the way it took, and its trail. */
export const managed = async number => (await import('../../cockpit/pages/trace.js')).trace(number);
