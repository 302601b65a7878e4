// @ts-check
import api from '../api.js';
import { el } from '../dom.js';
import { level } from './parts.js';
import { length, milliseconds, moment, standing } from '../time.js';

/** How a clock stands, in words. @param {Clock} clock @param {Words} words @return {Standing} */
export const state = (clock, words) => {
  if (clock.state === 'STOPPED') {
    return { late: clock.result === 'BREACHED' ? 'overdue' : 'met', words: `${words.clockResult[clock.result]}，用时 ${length(milliseconds(clock.elapsed))}` };
  }
  if (clock.state === 'PAUSED') {
    return { late: clock.result === 'BREACHED' ? 'overdue' : '', words: `暂停计时，还剩 ${length(Math.abs(milliseconds(clock.remaining)))}` };
  }
  const now = standing(clock.deadline, clock.amber);
  return clock.calendar === 'OFFICE' && now.late !== 'overdue'
    ? { ...now, words: `剩余工作时间 ${length(milliseconds(clock.remaining))}` } : now;
};

/** Which level of the ladder comes next, when, and to whom. @param {NextLevel | undefined} coming @param {Words} words */
export const next = (coming, words) => coming
  ? `${moment(coming.dueAt)} ${level(coming.level)}，${coming.action === 'TASK' ? '请' : '告知'}${words.role[coming.role]}${coming.action === 'TASK' ? '处置' : ''}` : '';

/** @param {Clock} clock @param {Words} words */
const row = (clock, words) => {
  const stands = state(clock, words);
  return el('tr', {},
    el('th', { scope: 'row' }, words.clockKind[clock.kind]),
    el('td', {}, `${length(milliseconds(clock.target))}（${words.calendar[clock.calendar]}）`),
    el('td', {}, clock.deadline ? moment(clock.deadline) : '', clock.provisional ? el('small', { title: '该年度放假安排尚未公布，公布后重新计算。' }, ' 暂定') : null),
    el(`td${stands.late && `.${stands.late}`}`, {}, stands.words),
    el('td', {}, next(clock.nextLevel, words)));
};

const EVENTS = { STARTED: '开始计时', PAUSED: '暂停', RESUMED: '恢复', TARGET_CHANGED: '时限变更', STOPPED: '停止计时' };

const REASONS = {
  CONTACTED: '已联系上用户', SOLVED: '已解决', NOT_SOLVED: '用户反映未解决', CONFIRMING: '联系用户确认未果', CANCELLED: '工单已撤销'
};

/** @param {ClockProof} clock @param {Words} words */
const proof = (clock, words) => el('section', {},
  el('h4', {}, `${words.clockKind[clock.kind]}时钟`),
  el('ul', {}, clock.events.map(event =>
    el('li', {}, `${moment(event.at)} ${EVENTS[event.type]}${event.reason ? `：${REASONS[event.reason] ?? event.reason}` : ''}`))),
  el('table.ticket-table', {}, el('tbody', {}, clock.segments.map(segment => el(segment.counted ? 'tr' : 'tr.not-counted', {},
    el('td', {}, `${moment(segment.from)} 至 ${moment(segment.to)}`),
    el('td', {}, segment.counted ? '计时' : '不计时'),
    el('td', {}, segment.label))))));

/** The ticket's clocks, each with its deadline and what is left; on request with everything they are computed from. @param {Ticket} ticket */
export const clocks = (ticket, words) => {
  const details = el('details.ticket-proof', {}, el('summary', {}, '计时依据'));
  details.addEventListener('toggle', async () => {
    if (details.open && details.childElementCount === 1) {
      const proofs = await api.get(`tickets/${encodeURIComponent(ticket.number)}/clocks`).catch(() => ({ clocks: [] }));
      details.append(...proofs.clocks.map(clock => proof(clock, words)));
    }
  });
  return el('div', {},
    el('table.ticket-clocks.ticket-table', {},
      el('thead', {}, el('tr', {}, ['时钟', '时限', '截止时间', '情况', '下一级'].map(name => el('th', { scope: 'col' }, name)))),
      el('tbody', {}, ticket.clocks.map(clock => row(clock, words)))),
    details);
};
