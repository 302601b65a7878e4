// @ts-check
import api, { page } from '../../shared/api.js';
import { el } from '../../shared/dom.js';
import { length, milliseconds, moment, synchronise } from '../../shared/time.js';

const EVERY = 30_000;

/** What a manager sees first: each with its name, how bad it is when there is one, the list that has as many lines, and what stands beside. */
const TILES = [
  ['open', '在办工单', '', 'OPEN'],
  ['unassigned', '无人认领', 'due-soon', 'UNASSIGNED'],
  ['nearlyDue', '即将超时', 'due-soon', 'NEARLY_DUE'],
  ['overdueResponse', '响应超时未办', 'overdue', 'OVERDUE_RESPONSE'],
  ['overdueResolution', '解决超时未办', 'overdue', 'OVERDUE_RESOLUTION'],
  ['breachedToday', '今日超时', 'overdue', 'BREACHED_TODAY', [['cancelledToday', '撤销', 'CANCELLED_TODAY'], ['mergedToday', '合并', 'MERGED_TODAY']]],
  ['breachedThisMonth', '本月超时', 'overdue', 'BREACHED_THIS_MONTH',
    [['cancelledThisMonth', '撤销', 'CANCELLED_THIS_MONTH'], ['mergedThisMonth', '合并', 'MERGED_THIS_MONTH']]],
  ['incidents', '运行异常', 'overdue', 'INCIDENTS']
];

const listed = (list, tag, ...said) => el(tag, { href: page('/standing', { tile: list }) }, ...said);

/** @param {any} stands @param {any[]} of one of the above */
const tile = (stands, of) => {
  const [name, label, bad, list, beside] = of;
  const late = stands[name] > 0 ? bad : '';
  const said = [el(`strong${late && `.${late}`}`, {}, String(stands[name])), el('span', {}, label)];
  return beside ? el('div.tile', {}, listed(list, 'a.tile-number', ...said),
    el('small', {}, beside.map(([count, word, tickets]) => listed(tickets, 'a', `${word} ${stands[count]}`))))
    : listed(list, 'a.tile', ...said);
};

/** How it stands, on Cockpit's first page (R1.2, R5.7); brought up to date while somebody looks. */
export default [{
  id: 'tiles',
  pluginPoint: 'cockpit.dashboard',
  properties: { priority: 100, label: '运维概况' },
  render: place => {
    const tiles = el('div.tiles');
    const said = el('p.tiles-said', { role: 'status' });
    const view = el('section.itsm-tiles', {}, tiles, said);
    const load = async () => {
      try {
        const [stands] = await Promise.all([api.get('reports/dashboard'), synchronise()]);
        tiles.replaceChildren(...TILES.map(each => tile(stands, each)));
        const lag = milliseconds(stands.timerLag);
        said.textContent = `${moment(stands.now)} 的情况。${lag > 2000 ? `有 ${stands.dueTimers} 个定时事件到期未触发，最久已等 ${length(lag)}，请告知系统管理员。` : '定时事件按时触发。'}`;
      } catch (problem) {
        // who runs the software or changes its rules works in Cockpit as well, and has no business with tickets
        said.textContent = problem.status === 403 ? '您的角色不查看工单的情况。' : problem.message;
      }
    };
    place.append(view);
    load();
    const refresh = setInterval(() => view.isConnected ? document.visibilityState === 'visible' && load() : clearInterval(refresh), EVERY);
  }
}];
