// @ts-check
import api, { address, asked, page, query, words } from '../../shared/api.js';
import { el } from '../../shared/dom.js';
import { moment, synchronise } from '../../shared/time.js';
import { pager } from '../../shared/pager.js';
import { lines } from '../../shared/ticket/search.js';
import { whole } from './whole.js';

/** What each number counts, in the words under its list. */
const COUNTS = {
  OPEN: '尚未办结的工单，新的在前。',
  UNASSIGNED: '尚未办结、目前没有人领取的工单，新的在前。',
  NEARLY_DUE: '已到时限最后四分之一、还没有超时的时限，先到期的在前。',
  OVERDUE_RESPONSE: '已过响应时限、尚未响应的工单，先到期的在前。',
  OVERDUE_RESOLUTION: '已过解决时限、尚未解决的工单，先到期的在前。',
  BREACHED_TODAY: '时限在今天、没有达到的，不论后来办完还是撤销，先到期的在前。同一工单的响应和解决分别计数。',
  BREACHED_THIS_MONTH: '时限在本月、没有达到的，不论后来办完还是撤销，先到期的在前。同一工单的响应和解决分别计数。',
  CANCELLED_TODAY: '今天撤销的工单，新的在前。撤销以前已经超时的，照常计入超时。',
  MERGED_TODAY: '今天合并到其他工单的工单，新的在前。合并以前已经超时的，照常计入超时。',
  CANCELLED_THIS_MONTH: '本月撤销的工单，新的在前。撤销以前已经超时的，照常计入超时。',
  MERGED_THIS_MONTH: '本月合并到其他工单的工单，新的在前。合并以前已经超时的，照常计入超时。'
};

/** What a ticket can be in with both its clocks. */
const BOTH = ['NEARLY_DUE', 'BREACHED_TODAY', 'BREACHED_THIS_MONTH'];

const INCIDENTS = 'INCIDENTS';

const refusal = problem => el('p.itsm-refused', { role: 'alert' }, problem.status === 403 ? '您的角色不能查看这些工单。' : problem.message);

const ticketsOf = async (tile, shown, said) => {
  const found = await api.get(`reports/dashboard/tickets?${query({ tile, page: shown, size: 20 })}`);
  return [
    el('p', {}, `共 ${found.total} ${BOTH.includes(tile) ? '项' : '张工单'}。${COUNTS[tile]}`),
    lines(found.items.map(line => line.ticket), said, found.items.map(line => line.clock)),
    pager(found, number => {
      location.hash = page('/standing', { tile, page: number });
    })];
};

const KINDS = { failedJob: '任务多次执行失败', failedExternalTask: '外部任务多次执行失败' };

/** The engine's own list, under the rights that person has there: what is counted is what is listed. */
const engine = async path => {
  const answer = await fetch(address(`../camunda/api/engine/engine/default/${path}`), { headers: { Accept: 'application/json' } });
  return answer.ok ? answer.json() : [];
};

const incident = (one, processes) => {
  const process = processes.find(each => each.id === one.processDefinitionId);
  const tabs = `#/process-instance/${one.processInstanceId}/runtime?tab=incidents-tab`;
  return el('tr', {},
    el('td', {}, moment(one.incidentTimestamp)),
    el('td', {}, process?.name ?? process?.key ?? ''),
    el('td', {}, KINDS[one.incidentType] ?? '其他异常'),
    el('td', {}, one.configuration ?? ''),
    el('td', {}, el('a', { href: tabs }, '查看流程实例')));
};

const incidents = async () => {
  const [found, processes] = await Promise.all([engine('incident?sortBy=incidentTimestamp&sortOrder=desc'), engine('process-definition')]);
  return [
    el('p', {}, `共 ${found.length} 项运行异常，新的在前。由系统管理员处理，见《系统手册》。`),
    el('table.ticket-table', { hidden: found.length === 0 },
      el('thead', {}, el('tr', {}, ['发生时间', '流程', '异常', '任务编号', '详情'].map(name => el('th', { scope: 'col' }, name)))),
      el('tbody', {}, found.map(one => incident(one, processes))))];
};

/** What a number of the first page counts, line by line. */
export const standing = async place => {
  const tile = asked().get('tile') ?? '';
  const list = el('div.ticket', { 'aria-live': 'polite' });
  const title = el('span');
  place.append(whole('运维概况：', el('p', {}, el('a', { href: page('/dashboard') }, '返回运维概况')), list));
  place.querySelector('h2').append(title);
  try {
    const [said] = await Promise.all([words(), synchronise()]);
    title.textContent = tile === INCIDENTS ? '运行异常' : said.tile[tile] ?? '';
    list.replaceChildren(...tile === INCIDENTS ? await incidents() : await ticketsOf(tile, asked().get('page'), said));
  } catch (problem) {
    list.replaceChildren(refusal(problem));
  }
};
