// @ts-check
import api, { about, kindOf, query, words } from '../../shared/api.js';
import { el } from '../../shared/dom.js';
import { form } from '../../shared/form.js';
import { moment, synchronise } from '../../shared/time.js';
import { pager } from '../../shared/pager.js';
import { rules } from './rules.js';

/** How often a migration under way is looked at. */
const LOOK = 2_000;

const refusal = problem => el('p.itsm-refused', { role: 'alert' }, problem.fields?.map(fault => fault.message).join('') || problem.message);

const table = (heads, rows) => el('table.ticket-table', {},
  el('thead', {}, el('tr', {}, heads.map(head => el('th', { scope: 'col' }, head)))),
  el('tbody', {}, rows.map(cells => el('tr', {}, cells.map(cell => el('td', {}, cell ?? ''))))));

const button = (label, onclick) => el('button.btn.btn-default', { type: 'button', onclick }, label);

/** Tickets and changes lead to their page; an instance without a number is called by its id. */
const number = ({ number: known, instance }) => known && kindOf(known) ? el('a', { href: about(known) }, known) : known ?? instance;

const instances = (title, found, total, reason) => total === 0 ? null : [
  el('h4', {}, `${title}（${total}）`),
  table(['编号', '所在步骤', ...reason ? ['原因'] : []], found.map(one => [number(one), one.steps.join('、'), ...reason ? [one.why] : []])),
  found.length < total ? el('p', {}, `只列出前 ${found.length} 个。`) : null];

const counts = (states, said) => Object.entries(states).map(([state, count]) => `${said.migrated[state]} ${count}`).join('，');

/** One migration: how far it is, and what became of each instance; looks again by itself until it has ended or the page is left. */
const progress = (id, ended) => {
  const shown = el('section', { 'aria-live': 'polite' });
  let wanted = 0;
  const look = async () => {
    const [one, list, said] = await Promise.all([api.get(`migrations/${id}`), api.get(`migrations/${id}/instances?${query({ page: wanted, size: 20 })}`),
      words(), synchronise()]);
    const settled = one.total - (one.states.PENDING ?? 0);
    shown.replaceChildren(
      el('h4', {}, `迁移：第 ${one.from} 版 → 第 ${one.to} 版`),
      el('p', {}, one.finishedAt ? `已于 ${moment(one.finishedAt)} 结束：${counts(one.states, said)}。` : `正在迁移，已处理 ${settled} / ${one.total}……`),
      table(['编号', '结果', '说明'], list.items.map(each => [number(each), said.migrated[each.state], each.sentence])),
      pager(list, to => {
        wanted = to;
        look().catch(say);
      }));
    if (one.finishedAt) {
      ended();
    }
    return one.finishedAt;
  };
  const say = problem => shown.replaceChildren(refusal(problem));
  const again = () => look().then(finished => {
    if (!finished) {
      setTimeout(() => shown.isConnected && again(), LOOK);
    }
  }, say);
  again();
  return shown;
};

const preview = (found, started) => el('section', {},
  el('h4', {}, `预览：${found.name}，第 ${found.from} 版 → 第 ${found.to} 版`),
  el('p', {}, `运行中的实例 ${found.total} 个：${found.moving} 个可以迁移，${found.staying} 个留在原版本。期限、已告知的级别、办理人和定时都不变。`),
  table(['步骤', '实例数', '新版本'], found.steps.map(step => [step.name, String(step.instances), step.maps ? '有对应的步骤' : '没有对应的步骤'])),
  instances('留在原版本', found.stays, found.staying, true),
  found.moving === 0 ? el('p', {}, '没有可以迁移的实例。') : form({
    title: '迁移到最新版本',
    fields: [{ name: 'reason', label: '原因', kind: 'textarea', required: true, most: 500 }],
    send: '迁移',
    onsend: async ({ reason }) => started((await api.post(`versions/${encodeURIComponent(found.process)}/${found.from}/migrations`,
      { to: found.to, reason })).id)
  }),
  instances('可以迁移', found.moves, found.moving, false));

const version = (process, one, show) => [
  `第 ${one.version} 版${one.version === process.newest ? '（最新）' : ''}`,
  String(one.instances),
  moment(one.deployedAt),
  one.byName ?? '系统自带',
  one.reason,
  one.version === process.newest ? '' : process.migration ? button('查看进展', () => show.migration(process.migration))
    : one.instances === 0 ? '' : button('预览', () => show.preview(process, one))];

const list = (found, show) => found.length === 0 ? el('p', {}, '没有运行中的实例。') : found.map(process => [
  el('h4', {}, process.name),
  table(['版本', '运行中的实例', '部署时间', '部署人', '修改原因', ''], process.versions.map(one => version(process, one, show)))]);

const record = (found, said, show) => [
  el('h4', {}, '迁移记录'),
  found.total === 0 ? el('p', {}, '尚无记录。')
    : table(['时间', '人员', '版本', '原因', '结果', ''], found.items.map(one => [moment(one.at), one.byName, `第 ${one.from} 版 → 第 ${one.to} 版`,
      one.reason, counts(one.states, said), button('查看', () => show.migration(one.id))]))];

/** Which versions have running instances; an owner moves them to the newest, after a preview (R7.4). */
export const versions = place => {
  const running = el('section');
  const detail = el('section');
  const past = el('section');
  const readRecord = async () => {
    const [found, said] = await Promise.all([api.get('migrations?size=20'), words(), synchronise()]);
    past.replaceChildren(...record(found, said, show));
  };
  const read = async () => {
    const [found] = await Promise.all([api.get('versions'), synchronise()]);
    running.replaceChildren(...[list(found, show)].flat(Infinity));
  };
  const readAll = () => {
    read().catch(problem => running.replaceChildren(problem.status === 403 ? '' : refusal(problem)));
    readRecord().catch(problem => past.replaceChildren(refusal(problem)));
  };
  const show = {
    migration: id => {
      detail.replaceChildren(progress(id, readAll));
    },
    preview: async (process, one) => {
      detail.replaceChildren(el('p', {}, '正在预览……'));
      await api.get(`versions/${encodeURIComponent(process.process)}/${one.version}/preview`).then(found => detail.replaceChildren(
        preview(found, id => {
          show.migration(id);
          readAll();
        })), problem => detail.replaceChildren(refusal(problem)));
    }
  };
  place.append(rules('/versions', running, detail, past));
  readAll();
};
