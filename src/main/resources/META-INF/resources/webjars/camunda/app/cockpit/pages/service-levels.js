// @ts-check
import api, { address, asked, page, query, words } from '../../shared/api.js';
import { el } from '../../shared/dom.js';
import { form } from '../../shared/form.js';
import { synchronise } from '../../shared/time.js';
import { pager } from '../../shared/pager.js';
import { lines } from '../../shared/ticket/search.js';
import { months, monthsAgo } from '../scripts/months.js';
import { whole } from './whole.js';

/** @type {Choice[]} */
const GROUPS = [['MONTH', '月份'], ['CATEGORY', '类别'], ['UNIT', '单位'], ['SEVERITY', '严重程度']];
const CLOCKS = [['response', '响应', 'RESPONSE'], ['resolution', '解决', 'RESOLUTION']];
const RESULTS = [['met', '达标', 'MET'], ['breached', '超时', 'BREACHED'], ['openOverdue', '其中未办结', 'OPEN_OVERDUE'], ['open', '在办未到期', 'OPEN']];
const ENDS = [['cancelled', '已撤销', 'CANCELLED'], ['merged', '已合并', 'MERGED']];
const MONTH = /^\d{4}-(0[1-9]|1[0-2])$/;

const BEHIND = ['from', 'to', 'groupBy', 'key', 'clock', 'result', 'page'];

const wantedBehind = () => Object.fromEntries(BEHIND.map(name => [name, asked().get(name) ?? '']));

const percent = compliance => compliance == null ? '—' : `${(compliance * 100).toFixed(2)}%`;

/** The share of each answer as a bar; the words beside it say the same. */
const bar = counts => {
  const total = counts.met + counts.breached + counts.open;
  const part = (count, kind, label) => count === 0 ? null
    : el(`span.${kind}`, { style: `width:${count / total * 100}%`, title: `${label} ${count}` });
  return el('div.share', { role: 'img', 'aria-label': `达标 ${counts.met}，超时 ${counts.breached}，在办未到期 ${counts.open}` },
    total === 0 ? null : [part(counts.met, 'share-met', '达标'), part(counts.breached, 'share-breached', '超时'), part(counts.open, 'share-open', '在办未到期')]);
};

/** @return {(column: string[]) => HTMLElement} */
const number = (row, wanted, counts, clock) => ([count, , result]) => el('td', {}, counts[count] === 0 ? '0'
  : el('a', { href: page('/service-levels/tickets', { ...wanted, key: row.key ?? '', clock, result }) }, String(counts[count])));

const cells = (row, wanted) => CLOCKS.map(([name, , clock]) => [
  ...RESULTS.map(number(row, wanted, row[name], clock)),
  el('td', {}, percent(row[name].compliance)),
  el('td', {}, bar(row[name]))]);

/** Both clocks of a ticket end with it, so that either says how many tickets these are. */
const ends = (row, wanted) => ENDS.map(number(row, wanted, row.response, 'RESPONSE'));

const line = (row, wanted) => row.empty
  ? el('tr', {}, el('th', { scope: 'row' }, row.label), el('td', { colSpan: 14 }, '本月无工单'))
  : el('tr', {}, el('th', { scope: 'row' }, row.label), cells(row, wanted), ends(row, wanted));

const table = (found, wanted) => el('table.ticket-table.service-levels', {},
  el('thead', {},
    el('tr', {}, el('th', { rowSpan: 2 }, GROUPS.find(([group]) => group === wanted.groupBy)?.[1]),
      CLOCKS.map(([, label]) => el('th', { colSpan: 6 }, label)), el('th', { colSpan: ENDS.length }, '工单')),
    el('tr', {}, CLOCKS.map(() => [...RESULTS.map(([, label]) => el('th', { scope: 'col' }, label)), el('th', { scope: 'col' }, '达标率'),
      el('th', { scope: 'col' }, '构成')]), ENDS.map(([, label]) => el('th', { scope: 'col' }, label)))),
  el('tbody', {}, found.rows.map(row => line(row, wanted))),
  el('tfoot', {}, line({ ...found.total, label: '合计' }, wanted)));

const refusal = problem => el('p.itsm-refused', { role: 'alert' },
  problem.status === 403 ? '您的角色不能查看服务水平。' : problem.fields?.map(fault => fault.message).join('') || problem.message);

const ask = wanted => {
  /** @type {Pick<Field, 'kind' | 'options'>} */
  const month = { kind: 'select', options: months() };
  const shown = form({
    fields: [
      { name: 'from', label: '从', value: wanted.from, ...month },
      { name: 'to', label: '到', value: wanted.to, ...month },
      { name: 'groupBy', label: '分组', kind: 'select', value: wanted.groupBy, options: GROUPS }],
    send: '查询',
    onsend: async values => {
      location.hash = page('/service-levels', values);
    }
  });
  shown.classList.add('itsm-row');
  return shown;
};

const period = () => {
  const given = name => asked().get(name) ?? '';
  return {
    from: MONTH.test(given('from')) ? given('from') : monthsAgo(0), to: MONTH.test(given('to')) ? given('to') : monthsAgo(0),
    groupBy: GROUPS.some(([group]) => group === given('groupBy')) ? given('groupBy') : 'MONTH'
  };
};

/** Service levels by month, category, unit or severity (R5.7, R8.2); each number leads to the tickets behind it. */
export const serviceLevels = async place => {
  await synchronise();
  const wanted = period();
  const result = el('div', { 'aria-live': 'polite' });
  const excel = address(`reports/service-levels?${query({ ...wanted, format: 'xlsx' })}`);
  place.append(whole('服务水平', ask(wanted), el('p', {}, el('a.btn.btn-default', { href: excel, download: '' }, '导出为 Excel')), result,
    el('p', {}, '按报告时间所在的月份统计。达标率＝达标÷（达标＋超时），超时包括已过时限仍未办结的，也包括撤销或合并以前已经超时的；已撤销和已合并的工单不再计入其他各项。')));
  api.get(`reports/service-levels?${query(wanted)}`).then(found => result.replaceChildren(table(found, wanted)),
    problem => result.replaceChildren(refusal(problem)));
};

/** The tickets behind a number. */
export const behind = async place => {
  const wanted = wantedBehind();
  const ended = ENDS.find(([, , code]) => code === wanted.result);
  const clock = ended ? '' : CLOCKS.find(([, , code]) => code === wanted.clock)?.[1] ?? '';
  const result = [...RESULTS, ...ENDS].find(([, , code]) => code === wanted.result)?.[1] ?? '';
  const list = el('div.ticket');
  place.append(whole(`服务水平：${clock}${result}的工单`, el('p', {}, el('a', { href: page('/service-levels', period()) }, '返回服务水平')), list));
  try {
    const tickets = api.get(`reports/service-levels/tickets?${query({ ...wanted, size: 20 })}`);
    const [found, said] = await Promise.all([tickets, words(), synchronise()]);
    list.replaceChildren(el('p', {}, `共 ${found.total} 张工单。`), lines(found.items, said),
      pager(found, to => {
        location.hash = page('/service-levels/tickets', { ...wanted, page: to });
      }));
  } catch (problem) {
    list.replaceChildren(refusal(problem));
  }
};
