// @ts-check
import api, { page, words } from '../../shared/api.js';
import { el } from '../../shared/dom.js';
import { moment, synchronise } from '../../shared/time.js';
import { months, monthsAgo } from '../scripts/months.js';
import { rules } from './rules.js';

const CLOCKS = [['response', '响应'], ['resolution', '解决']];
const TABLES = { ticketTargets: '时限表', escalationLadder: '升级阶梯' };
const NONE = '尚未选择文件';

const table = (name, heads, rows) => el(`table.ticket-table.tryout-${name}`, {},
  el('thead', {}, el('tr', {}, heads.map(head => el('th', { scope: 'col' }, head)))), el('tbody', {}, rows));

const row = (...cells) => el('tr', {}, cells.map(cell => cell instanceof Node ? cell : el('td', {}, String(cell))));

/** What got worse is red, what got better green. */
const difference = (count, bad) => el(`td${count === 0 ? '' : bad ? '.overdue' : '.met'}`, {}, String(count));

const late = counts => [counts.clocks, counts.before, counts.after, difference(counts.newly, true), difference(counts.noLonger, false)];

const lateByClock = found => table('late', ['时限', '时钟数', '原来超时', '试算后超时', '新增超时', '不再超时'],
  CLOCKS.map(([name, label]) => row(label, ...late(found[name]))));

const lateByGroup = (found, said) => table('groups',
  ['类别', '严重程度', '工单', ...CLOCKS.flatMap(([, label]) => [`${label}原来超时`, '试算后', '新增', '不再'])],
  found.groups.map(group => row(said.category[group.category], said.severity[group.severity], group.tickets,
    ...CLOCKS.flatMap(([name]) => late(group[name]).slice(1)))));

const signed = count => count > 0 ? `+${count}` : String(count);

const escalations = (found, said) => table('escalations', ['角色', '方式', '实际记录', '按现行表', '按试算的表', '变化'],
  found.escalations.map(one => row(said.role[one.role], said.escalationAction[one.action], one.recorded, one.before, one.after,
    el('td', {}, signed(one.after - one.before)))));

const standing = (one, said) => [one.deadline ? moment(one.deadline) : '暂停计时',
  el(one.result === 'BREACHED' ? 'td.overdue' : 'td', {}, said.clockResult[one.result]), `告知 ${one.told}，处置 ${one.tasks}`];

const changes = (found, said) => table('changes',
  ['编号', '类别', '严重程度', '报告时间', '时限', '原来到期', '原来结果', '原来升级', '试算后到期', '试算后结果', '试算后升级'],
  found.changes.flatMap(ticket => ticket.clocks.filter(clock => JSON.stringify(clock.before) !== JSON.stringify(clock.after))
    .map(clock => row(el('td', {}, el('a', { href: page('/ticket', { number: ticket.number }) }, ticket.number)),
      said.category[ticket.category], said.severity[ticket.severity], moment(ticket.reportedAt), said.clockKind[clock.kind],
      ...standing(clock.before, said), ...standing(clock.after, said)))));

const listed = found => {
  const what = found.tables.includes('ticketTargets') ? '有时限的结果改变' : '的告知或处置改变';
  const shown = found.changes.length < found.changedTickets ? `，列出最近报告的 ${found.changes.length} 张` : '';
  return `${found.changedTickets} 张工单${what}${shown}。`;
};

const result = (found, file, said) => [
  el('h3', {}, `试算结果：${found.tables.map(name => TABLES[name]).join('和')}（${file}）`),
  el('p', {}, `${found.from} 至 ${found.to} 报告的 ${found.tickets} 张工单，截至 ${moment(found.at)}。`,
    found.caughtByLastRow ? el('strong.overdue', {}, `其中 ${found.caughtByLastRow} 张没有匹配的行，只能按兜底行计时，请补充时限表。`) : null),
  el('h4', {}, '超时'), lateByClock(found),
  el('h4', {}, '告知和处置'), escalations(found, said),
  el('p', {}, '“实际记录”是当时真正发出的；“按现行表”和“按试算的表”都按工单的记录重新计算，不考虑停机和角色没有人员的情况，两者的差别只来自这张表。'),
  el('h4', {}, '按类别和严重程度'), lateByGroup(found, said),
  el('h4', {}, '受影响的工单'), el('p', {}, listed(found)), found.changes.length === 0 ? null : changes(found, said)];

/** @return {[HTMLSelectElement, HTMLElement]} */
const choice = (id, label, chosen) => {
  const select = el('select.form-control', { id }, months().map(([value, name]) => el('option', { value }, name)));
  select.value = chosen;
  return [select, el('div.itsm-field.itsm-select', {}, el('label', { htmlFor: id }, label), select)];
};

/** The last day of a month, as the API writes it. */
const lastDay = month => new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5)), 0)).toISOString().slice(0, 10);

const ask = async (file, from, to) => {
  if (!file) {
    throw new Error('请选择要试算的文件。');
  }
  const body = { file: file.name, table: await file.text(), from: `${from}-01`, to: lastDay(to) };
  const [found, said] = await Promise.all([api.post('tryouts', body), words(), synchronise()]);
  return result(found, file.name, said).filter(part => part != null);
};

/** What a changed table would have meant for tickets that are on record (R5.7, R7.4); nothing is deployed here. */
export const tryouts = async place => {
  await synchronise();
  const file = el('input', { type: 'file', accept: '.dmn', id: 'itsm-table', className: 'itsm-unseen' });
  const chosen = el('span', {}, NONE);
  const [from, fromField] = choice('itsm-from', '从', monthsAgo(2));
  const [to, toField] = choice('itsm-to', '到', monthsAgo(0));
  const refused = el('div.itsm-refused', { role: 'alert' });
  const said = el('div.ticket', { 'aria-live': 'polite' });
  const button = el('button.btn.btn-primary', { type: 'submit' }, '试算');
  file.onchange = () => {
    chosen.textContent = file.files?.[0]?.name ?? NONE;
    refused.replaceChildren();
  };
  const submit = async event => {
    event.preventDefault();
    button.disabled = true;
    refused.replaceChildren();
    said.replaceChildren(el('p', { role: 'status' }, '正在试算，工单很多时要等几十秒…'));
    try {
      said.replaceChildren(...await ask(file.files?.[0], from.value, to.value));
    } catch (problem) {
      said.replaceChildren();
      refused.replaceChildren(...problem.message.split('\n').map(line => el('p', {}, line)));
    } finally {
      button.disabled = false;
    }
  };
  place.append(rules('/tryouts',
    el('p', {}, '选择改好的时限表（ticketTargets）或升级阶梯（escalationLadder），看它用在过去的工单上会怎样。试算不保存、不部署任何内容。'),
    el('form.itsm-form.itsm-row', { onsubmit: submit, noValidate: true },
      el('div.itsm-field', {}, file, el('label.btn.btn-default', { htmlFor: file.id }, '选择文件'), ' ', chosen),
      fromField, toField, el('div', {}, button)),
    refused, said));
};
