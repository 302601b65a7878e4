import api, { words } from '../api.js';
import { el } from '../dom.js';
import { synchronise } from '../time.js';
import { clocks } from './clocks.js';
import { escalations, facts, heading, notes } from './parts.js';
import { steps } from './steps.js';

const REFRESH = 30_000;

/**
 * Everything about a ticket, with what may be done about it; it keeps itself up to date while it is on the page.
 *
 * @param number the ticket's number
 * @param changed called after a step of the user's
 */
export const ticketView = (number, changed = () => {}) => {
  const head = el('div');
  const body = el('div');
  const refused = el('p.ticket-refused', { role: 'alert' });
  let toDo;

  const load = async () => {
    try {
      const [ticket, said] = await Promise.all([api.get(`tickets/${encodeURIComponent(number)}`), words(), synchronise()]);
      const names = ticket.names ?? {};
      const open = head.querySelector('details')?.open ?? false;
      head.replaceChildren(heading(ticket, said), clocks(ticket, said));
      head.querySelector('details').open = open;
      toDo.offer(ticket, said);
      body.replaceChildren(facts(ticket, said, names), notes(ticket, said, names), ...escalations(ticket, said));
      refused.textContent = '';
    } catch (problem) {
      refused.textContent = problem.status === 403 ? '您的角色不能查看工单。' : problem.message;
    }
  };
  const done = () => load().then(changed);

  toDo = steps(number, done);
  const view = el('div.ticket', {}, refused, head, toDo.element, body);
  load();
  const refresh = setInterval(() => {
    if (!view.isConnected) {
      clearInterval(refresh);
    } else if (document.visibilityState === 'visible') {
      load();
    }
  }, REFRESH);
  return view;
};
