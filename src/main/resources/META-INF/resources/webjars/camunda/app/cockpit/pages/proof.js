// @ts-check
import api, { address, asked, page, words } from '../../shared/api.js';
import { el } from '../../shared/dom.js';
import { length, milliseconds, now, synchronise } from '../../shared/time.js';
import { escalations } from '../../shared/ticket/parts.js';
import { whole } from './whole.js';

/** Longer texts are in the system; the sheet stays a sheet. */
const MOST = 120;
const MOST_SEGMENTS = 12;

const SHANGHAI = 8 * 3600_000;

/** To the second, with its year: paper is kept. */
const dated = instant => new Date((typeof instant === 'number' ? instant : Date.parse(instant)) + SHANGHAI)
  .toISOString().slice(0, 19).replace('T', ' ');

const clipped = text => [...text].length > MOST ? `${[...text].slice(0, MOST).join('')}……（全文见系统）` : text;

const table = (heads, rows) => el('table.ticket-table', {},
  el('thead', {}, el('tr', {}, heads.map(name => el('th', { scope: 'col' }, name)))),
  el('tbody', {}, rows.map(cells => el('tr', {}, cells.map(cell => el('td', {}, cell ?? ''))))));

const said = pairs => el('dl.ticket-facts', {}, pairs.filter(([, value]) => value)
  .map(([name, value]) => el('div', {}, el('dt', {}, name), el('dd', {}, value))));

/** Without the person who reported: what is proved is when the unit's report was answered. */
const about = (ticket, labels) => said([
  ['工单编号', ticket.number], ['状态', labels.status[ticket.status]], ['单位', ticket.requesterUnit],
  ['类别', labels.category[ticket.category]], ['严重程度', labels.severity[ticket.severity]], ['渠道', labels.channel[ticket.channel]],
  ['报告时间', dated(ticket.reportedAt)], ['登记时间', dated(ticket.registeredAt)], ['补录原因', ticket.lateEntryReason],
  ['解决时间', ticket.solvedAt && dated(ticket.solvedAt)], ['关闭时间', ticket.closedAt && dated(ticket.closedAt)]]);

const result = (clock, labels) => el('strong', {}, labels.clockResult[clock.result]);

const measured = (clocks, labels) => table(['时钟', '时限', '日历', '开始', '截止时间', '完成时间', '用时', '结果'], clocks.map(clock => [
  labels.clockKind[clock.kind], length(milliseconds(clock.target)), labels.calendar[clock.calendar], dated(clock.startedAt),
  clock.deadline ? `${dated(clock.deadline)}${clock.provisional ? '（暂定）' : ''}` : '暂停中',
  clock.stoppedAt ? dated(clock.stoppedAt) : '尚未完成', length(milliseconds(clock.elapsed)), result(clock, labels)]));

/** What was counted one after the other, and what not and why; of a long life the first pieces. */
const counted = (clock, labels) => {
  const shown = clock.segments.slice(0, MOST_SEGMENTS);
  const more = clock.segments.length - shown.length;
  return el('p', {}, `${labels.clockKind[clock.kind]}：`,
    shown.map(one => `${dated(one.from)} 至 ${dated(one.to)} ${one.counted ? '计时' : '不计时'}（${one.label}）`).join('；') || '没有计时',
    more > 0 ? `；另有 ${more} 段，见系统中的计时依据。` : '。');
};

const versions = (clock, labels) => el('p', {},
  `${labels.clockKind[clock.kind]}：工单时限表第 ${clock.targetVersion} 版，工作日历版本 ${clock.calendarVersion}。`);

const trail = entries => table(['时间', '人员', '事项', '说明'],
  entries.map(one => [dated(one.at), one.byName ?? one.by, one.what, clipped(one.detail ?? '')]));

const json = async path => (await fetch(address(`../camunda/api/${path}`), { headers: { Accept: 'application/json' } })).json();

/** By whom it is printed, as the sign-in knows. */
const printing = async () => {
  const { userId } = await json('admin/auth/user/default');
  const { firstName, lastName } = await json(`engine/engine/default/user/${encodeURIComponent(userId)}/profile`);
  const name = `${lastName ?? ''}${firstName ?? ''}`;
  return name && name !== userId ? `${name}（${userId}）` : userId;
};

const sheet = async number => {
  const path = `tickets/${encodeURIComponent(number)}`;
  const [ticket, { clocks }, entries, labels, person] = await Promise.all([
    api.get(path), api.get(`${path}/clocks`), api.get(`${path}/trail`), words(), printing(), synchronise()]);
  return [
    el('h3', {}, ticket.title), about(ticket, labels),
    el('h4', {}, '服务时限'), measured(clocks, labels),
    el('h4', {}, '计时依据'), clocks.map(clock => counted(clock, labels)),
    el('h4', {}, '依据的版本'), clocks.map(clock => versions(clock, labels)),
    escalations(ticket, labels, dated),
    el('h4', {}, '办理轨迹'), trail(entries),
    el('p.proof-foot', {}, `本单由资产云平台运维服务管理系统根据记录生成。打印人：${person}，打印时间：${dated(now())}（北京时间）。`)];
};

/** One ticket on paper: what was agreed, what was measured and from what, who was told, and who did what (R5.5, R5.7). */
export const proof = async place => {
  const number = asked().get('number') ?? '';
  const view = el('article.ticket.proof');
  place.append(whole('运维服务工单证明单', el('p.no-print', {},
    el('a', { href: page('/ticket', { number }) }, '返回工单'), ' ',
    el('button.btn.btn-default', { type: 'button', onclick: () => window.print() }, '打印')), view));
  try {
    view.append(...(await sheet(number)).flat());
    document.title = `证明单 ${number}`;
  } catch (problem) {
    view.append(el('p.itsm-refused', { role: 'alert' }, problem.status === 403 ? '您的角色不能查看工单。' : problem.message));
  }
};
