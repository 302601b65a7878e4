// @ts-check
import api, { page, query, words } from '../api.js';
import { el, focusIn } from '../dom.js';
import { form } from '../form.js';
import { moment, standing, synchronise } from '../time.js';
import { pager } from '../pager.js';

const SIZE = 20;

/** The clock that is due first among those that run. @param {Ticket} ticket */
export const due = ticket => ticket.clocks.filter(clock => clock.state === 'RUNNING' && clock.deadline)
  .sort((one, other) => Date.parse(one.deadline ?? '') - Date.parse(other.deadline ?? ''))[0];

/** @param {Clock} clock @param {Words} said @return {Standing} */
const clockStands = (clock, said) => clock.state !== 'STOPPED' ? standing(clock.deadline, clock.amber)
  : { late: clock.result === 'BREACHED' ? 'overdue' : '', words: said.clockResult[clock.result] };

/** @param {Ticket} ticket @param {Words} said */
const line = (ticket, said, counted) => {
  const clock = counted ? ticket.clocks.find(one => one.kind === counted) : due(ticket);
  const stands = clock?.deadline ? clockStands(clock, said) : null;
  return el('tr', {},
    el('td', {}, el('a', { href: page('/ticket', { number: ticket.number }) }, ticket.number)),
    el('td', {}, said.status[ticket.status]),
    el('td', {}, said.category[ticket.category]),
    el('td', {}, said.severity[ticket.severity]),
    el('td', {}, ticket.requesterUnit),
    el('td', {}, ticket.title),
    el('td', {}, moment(ticket.reportedAt)),
    el(`td${stands?.late ? `.${stands.late}` : ''}`, {},
      stands && clock?.deadline ? `${said.clockKind[clock.kind]} ${moment(clock.deadline)}，${stands.words}` : ''));
};

const HEADS = ['编号', '状态', '类别', '严重程度', '单位', '标题', '报告时间'];

/**
 * Tickets as the lines of a table.
 *
 * @param {Ticket[]} tickets
 * @param {Words} said
 * @param {string[]} counted for each ticket the kind of the clock it is listed for; without it the clock that is due first
 */
export const lines = (tickets, said, counted = []) => el('table.ticket-table.ticket-search', { hidden: tickets.length === 0 },
  el('thead', {}, el('tr', {}, [...HEADS, counted.some(Boolean) ? '时限' : '最近的时限'].map(name => el('th', { scope: 'col' }, name)))),
  el('tbody', {}, tickets.map((ticket, index) => line(ticket, said, counted[index]))));

/**
 * Finds tickets by number, phone, unit, name or words (R5.5).
 *
 * @param {URLSearchParams} asked what is searched for, from the address
 * @param go called with what to search for next
 */
export const search = (asked, go) => {
  const place = el('div');
  const result = el('div', { 'aria-live': 'polite' });
  const wanted = Object.fromEntries(['text', 'status', 'category', 'overdue', 'page'].map(name => [name, asked.get(name) ?? '']));

  const show = async () => {
    const said = await words();
    place.replaceChildren(form({
      fields: [
        { name: 'text', label: '编号、电话、单位、姓名或内容', value: wanted.text, most: 200 },
        { name: 'status', label: '状态', kind: 'select', value: wanted.status, empty: '全部', options: Object.entries(said.status) },
        { name: 'category', label: '类别', kind: 'select', value: wanted.category, empty: '全部', options: Object.entries(said.category) },
        { name: 'overdue', label: '只看已超时', kind: 'checkbox', value: wanted.overdue === 'true' }],
      send: '查询',
      onsend: async values => go({ ...values, text: values.text.trim(), overdue: values.overdue ? 'true' : '' })
    }));
    place.firstElementChild?.classList.add('itsm-row');
    focusIn(place);
    const [found] = await Promise.all([api.get(`tickets?${query({ ...wanted, size: SIZE })}`), synchronise()]);
    result.replaceChildren(
      el('p', {}, found.total === 0 ? '没有找到符合条件的工单，请换一个词再查。' : `共 ${found.total} 张工单，新的在前。`),
      lines(found.items, said),
      pager(found, number => go({ ...wanted, page: number })));
  };

  show().catch(problem => result.replaceChildren(el('p.itsm-refused', { role: 'alert' },
    problem.status === 403 ? '您的角色不能查看工单。' : problem.message)));
  return el('div.ticket', {}, place, result);
};
