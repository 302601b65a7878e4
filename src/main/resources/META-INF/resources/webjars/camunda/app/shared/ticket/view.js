// @ts-check
import api, { words } from '../api.js';
import { el } from '../dom.js';
import { live } from '../live.js';
import { synchronise } from '../time.js';
import { clocks } from './clocks.js';
import { escalations, facts, heading, notes } from './parts.js';
import { steps } from './steps.js';

/**
 * Everything about a ticket, with what may be done about it.
 *
 * @param number the ticket's number
 * @param changed called after a step of the user's
 */
export const ticketView = (number, changed = () => {}) => {
  const head = el('div');
  const body = el('div');
  const toDo = steps(number, () => shown.load().then(changed));

  const read = async () => {
    const [ticket, said] = await Promise.all([api.get(`tickets/${encodeURIComponent(number)}`), words(), synchronise()]);
    const names = ticket.names ?? {};
    const open = head.querySelector('details')?.open ?? false;
    head.replaceChildren(heading(ticket, said), clocks(ticket, said));
    head.querySelectorAll('details').forEach(proof => Object.assign(proof, { open }));
    toDo.offer(ticket, said);
    body.replaceChildren(facts(ticket, said, names), notes(ticket, said, names), ...escalations(ticket, said));
  };

  const shown = live([head, toDo.element, body], read, '您的角色不能查看工单。');
  return shown.view;
};
