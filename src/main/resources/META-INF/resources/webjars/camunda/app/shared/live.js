// @ts-check
import { el } from './dom.js';

const REFRESH = 30_000;

/**
 * A view that keeps itself up to date while it is on the page.
 *
 * @param parts what stands in it
 * @param read brings them up to date
 * @param forbidden what is said to whose role may not see it
 * @return `{view, load}`
 */
export const live = (parts, read, forbidden) => {
  const refused = el('p.ticket-refused', { role: 'alert' });
  const view = el('div.ticket', {}, refused, parts);
  const load = async () => {
    try {
      await read();
      refused.textContent = '';
    } catch (problem) {
      refused.textContent = problem.status === 403 ? forbidden : problem.message;
    }
  };
  load();
  const refresh = setInterval(() => {
    if (!view.isConnected) {
      clearInterval(refresh);
    } else if (document.visibilityState === 'visible') {
      load();
    }
  }, REFRESH);
  return { view, load };
};
