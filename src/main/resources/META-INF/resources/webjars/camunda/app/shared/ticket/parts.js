// @ts-check
import { el } from '../dom.js';
import { length, milliseconds, moment } from '../time.js';

const RECENT = 20;

/** What it is about, at a glance. @param {Ticket} ticket @param {Words} words */
export const heading = (ticket, words) => el('header.ticket-head', {},
  el('h3', {}, ticket.title),
  el('p', {},
    el('strong', {}, ticket.number),
    el('span.ticket-badge', {}, words.status[ticket.status]),
    el('span.ticket-badge', {}, words.category[ticket.category]),
    el(`span.ticket-badge.severity-${ticket.severity.toLowerCase()}`, {}, words.severity[ticket.severity]),
    ticket.lateEntry ? el('span.ticket-badge', { title: ticket.lateEntryReason ?? '' }, '补录') : null));

const CONFIRMATION = { CONFIRMED: '用户已确认', TIMED_OUT: '逾期未答复，自动关闭' };

/** Who reported what, and who has it; the whole text, however long. @param {Ticket} ticket @param {Words} words */
export const facts = (ticket, words, names) => {
  const person = id => names[id] ?? id;
  const known = [
    ['单位', ticket.requesterUnit],
    ['报告人', ticket.requesterName],
    ['电话', ticket.requesterPhone],
    ['用户类型', words.requesterKind[ticket.requesterKind ?? '']],
    ['渠道', words.channel[ticket.channel]],
    ['报告时间', moment(ticket.reportedAt)],
    ['登记', `${moment(ticket.registeredAt)} ${person(ticket.registeredBy)}`],
    ['补录原因', ticket.lateEntryReason],
    ['处理角色', words.role[ticket.assignedGroup]],
    ['办理人', ticket.assignee ? person(ticket.assignee) : ticket.closedAt ? null : '尚未认领'],
    ['解决时间', ticket.solvedAt && moment(ticket.solvedAt)],
    ['关闭时间', ticket.closedAt && `${moment(ticket.closedAt)} ${CONFIRMATION[ticket.confirmation ?? ''] ?? ''}`]
  ];
  return el('div', {},
    el('h4', {}, '情况描述'),
    el('p.ticket-text.ticket-description', {}, ticket.description || '（未填写）'),
    el('dl.ticket-facts', {}, known.filter(([, value]) => value)
      .map(([name, value]) => el('div', {}, el('dt', {}, name), el('dd', {}, value)))));
};

/** @param {Note} one @param {Words} words */
const note = (one, words, names) => el('li', {},
  el('p.ticket-when', {}, `${moment(one.at)} ${names[one.by ?? ''] ?? one.by ?? '系统'}`,
    el('span.ticket-badge', {}, words.noteKind[one.kind]), one.internal ? el('span.ticket-badge', {}, '内部') : null),
  el('p.ticket-text', {}, one.text));

/** What was done, the latest first; older entries on request. @param {Ticket} ticket @param {Words} words */
export const notes = (ticket, words, names) => {
  const latest = [...ticket.notes ?? []].reverse().sort((one, other) => Date.parse(other.at) - Date.parse(one.at));
  const list = el('ol.ticket-notes', {}, latest.slice(0, RECENT).map(one => note(one, words, names)));
  const older = latest.slice(RECENT);
  const more = el('button.btn.btn-link', {
    type: 'button',
    onclick: () => {
      list.append(...older.map(one => note(one, words, names)));
      more.remove();
    }
  }, `显示更早的 ${older.length} 条`);
  return el('div', {}, el('h4', {}, '办理记录'),
    latest.length ? list : el('p', {}, '尚无记录。'), older.length ? more : null);
};

/** A level of the ladder in words. @param {string} name */
export const level = name => name === 'START' ? '登记时' : name.startsWith('+') ? `到期后${length(milliseconds(name.slice(1)))}` : `时限的${name}`;

/** Who was told how late, and what was passed over. @param {Ticket} ticket @param {Words} words */
export const escalations = (ticket, words, when = moment) => ticket.escalations.length === 0 ? [] : [
  el('h4', {}, '升级记录'),
  el('table.ticket-table', {},
    el('thead', {}, el('tr', {}, ['时间', '时钟', '级别', '方式', '角色', '说明'].map(name => el('th', { scope: 'col' }, name)))),
    el('tbody', {}, ticket.escalations.map(one => el('tr', {},
      el('td', {}, when(one.actedAt)),
      el('td', {}, `${words.clockKind[one.clock]}${one.cycle > 1 ? `（第${one.cycle}轮）` : ''}`),
      el('td', {}, level(one.level)),
      el('td', {}, words.escalationAction[one.action]),
      el('td', {}, words.role[one.role]),
      el('td', {}, one.reason ?? '')))))];
