import api, { asked, page } from '../../shared/api.js';
import { el } from '../../shared/dom.js';
import { moment, synchronise } from '../../shared/time.js';
import { search } from '../../shared/ticket/search.js';
import { ticketView } from '../../shared/ticket/view.js';
import { way } from './path.js';
import { whole } from './whole.js';

/** Who did what when, from the records of ticket and engine (R5.5). */
const trail = async number => {
  const [entries] = await Promise.all([api.get(`tickets/${encodeURIComponent(number)}/trail`), synchronise()]);
  return el('table.ticket-table', {},
    el('thead', {}, el('tr', {}, ['时间', '人员', '事项', '说明'].map(name => el('th', { scope: 'col' }, name)))),
    el('tbody', {}, entries.map(entry => el('tr', {}, el('td', {}, moment(entry.at)), el('td', {}, entry.byName ?? entry.by ?? '系统'),
      el('td', {}, entry.what), el('td', {}, el('span.ticket-text', {}, entry.detail ?? ''))))));
};

export const tickets = place => place.append(whole('工单历史', search(asked(), wanted => {
  location.hash = page('/tickets', wanted);
})));

/** A ticket, running or finished: what it says, its clocks, the way it took through the process, and its trail. */
export const ticket = place => {
  const number = asked().get('number') ?? '';
  const history = el('section.ticket', {}, el('h4', {}, '办理轨迹'));
  const path = el('div.ticket');
  place.append(whole('工单', el('p.no-print', {}, el('a', { href: page('/tickets') }, '返回工单历史'), ' ',
    el('a', { href: page('/proof', { number }) }, '证明单（可打印）')), ticketView(number), path, history));
  const refused = where => problem => where.append(el('p.itsm-refused', { role: 'alert' }, problem.message));
  way(number).then(shown => path.append(shown), refused(path));
  trail(number).then(shown => history.append(shown), refused(history));
};
