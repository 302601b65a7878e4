import api, { page } from '../../shared/api.js';
import { el } from '../../shared/dom.js';
import { length, milliseconds, moment, synchronise } from '../../shared/time.js';
import { MOST, monthsAgo } from './months.js';

const EVERY = 30_000;

/** What a manager sees first: each with its name, how bad it is when there is one, and the clock whose open overdue tickets it counts. */
const TILES = [
  ['open', '在办工单', ''],
  ['unassigned', '无人认领', 'due-soon'],
  ['nearlyDue', '半小时内到期', 'due-soon'],
  ['overdueResponse', '响应超时未办', 'overdue', 'RESPONSE'],
  ['overdueResolution', '解决超时未办', 'overdue', 'RESOLUTION'],
  ['breachedToday', '今日超时', 'overdue'],
  ['breachedThisMonth', '本月超时', 'overdue'],
  ['incidents', '运行异常', 'overdue']
];

const overdue = clock => ({ from: monthsAgo(MOST - 1), to: monthsAgo(0), groupBy: 'MONTH', clock, result: 'OPEN_OVERDUE' });

const tile = (stands, [name, label, bad, clock]) => {
  const late = stands[name] > 0 ? bad : '';
  const said = [el(`strong${late && `.${late}`}`, {}, String(stands[name])), el('span', {}, label)];
  return clock ? el('a.tile', { href: page('/service-levels/tickets', overdue(clock)) }, said)
    : el('div.tile', {}, said);
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
        // who runs the software works in Cockpit as well, and has no business with tickets
        view.hidden = problem.status === 403;
        said.textContent = problem.message;
      }
    };
    place.append(view);
    load();
    const refresh = setInterval(() => view.isConnected ? document.visibilityState === 'visible' && load() : clearInterval(refresh), EVERY);
  }
}];
