// @ts-check
import api, { page } from '../../shared/api.js';
import { el } from '../../shared/dom.js';
import { moment, synchronise } from '../../shared/time.js';
import { way } from './path.js';

/** Who did what when, from the records of ticket and engine (R5.5). */
const trail = async number => {
  const [entries] = await Promise.all([api.get(`tickets/${encodeURIComponent(number)}/trail`), synchronise()]);
  return el('table.ticket-table', {},
    el('thead', {}, el('tr', {}, ['时间', '人员', '事项', '说明'].map(name => el('th', { scope: 'col' }, name)))),
    el('tbody', {}, entries.map(entry => el('tr', {}, el('td', {}, moment(entry.at)), el('td', {}, entry.byName ?? entry.by ?? '系统'),
      el('td', {}, entry.what), el('td', {}, el('span.ticket-text', {}, entry.detail ?? ''))))));
};

/** The way a ticket, running or finished, took through the process, and its trail. */
export const trace = number => {
  const history = el('section.ticket', {}, el('h4', {}, '办理轨迹'));
  const path = el('div.ticket');
  const refused = where => problem => where.append(el('p.itsm-refused', { role: 'alert' }, problem.message));
  way(number).then(shown => path.append(shown), refused(path));
  trail(number).then(shown => history.append(shown), refused(history));
  return { links: [el('a', { href: page('/proof', { number }) }, '证明单（可打印）')], below: [path, history] };
};
