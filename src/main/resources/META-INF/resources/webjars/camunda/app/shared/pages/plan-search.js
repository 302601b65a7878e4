// @ts-check
import api, { page, query, words } from '../api.js';
import { el, focusIn } from '../dom.js';
import { form } from '../form.js';
import { pager } from '../pager.js';
import { moment, now, synchronise } from '../time.js';
import { releaseStands, signing } from './plan-words.js';

const SIZE = 20;
const HEADS = ['编号', '标题', '所属变更', '上线时间', '状态', '风险', '版次', '签署'];

/** A short plan whose full one is missing. @param {Plan} plan */
const unfinished = plan => plan.fullPlanDue && !plan.fullPlanAt
  ? el('p.itsm-refused', {}, now() > Date.parse(plan.fullPlanDue) ? '完整方案逾期未签' : '待补全方案') : null;

/** @param {Plan} plan @param {Words} said */
const line = (plan, said) => {
  const stands = releaseStands(plan);
  return el('tr', {},
    el('td', {}, el('a', { href: page('/plan', { number: plan.number }) }, plan.number)),
    el('td', {}, plan.title),
    el('td', {}, plan.change ? el('a', { href: page('/change', { number: plan.change }) }, plan.change) : '首次上线'),
    el(`td${stands.late && `.${stands.late}`}`, {}, [moment(plan.releaseAt), stands.words].filter(Boolean).join('，')),
    el('td', {}, said.planStatus[plan.status], unfinished(plan)),
    el('td', {}, said.risk[plan.risk] ?? '', plan.emergency ? '，紧急' : null),
    el('td', {}, plan.version ? `第 ${plan.version} 版` : '尚无'),
    el('td', {}, signing(plan)));
};

/**
 * Finds emergency plans by number, words, state and risk (R4.1).
 *
 * @param {URLSearchParams} asked what is searched for, from the address
 * @param go called with what to search for next
 */
export const planSearch = (asked, go) => {
  const place = el('div');
  const result = el('div', { 'aria-live': 'polite' });
  const wanted = Object.fromEntries(['text', 'status', 'risk', 'page'].map(name => [name, asked.get(name) ?? '']));

  const show = async () => {
    const said = await words();
    /** @return {Field} */
    const choice = (name, label, labels) => ({
      name, label, kind: 'select', value: wanted[name], empty: '全部', options: Object.entries(labels)
    });
    place.replaceChildren(form({
      fields: [
        { name: 'text', label: '编号、标题或所属变更', value: wanted.text, most: 200 },
        choice('status', '状态', said.planStatus),
        choice('risk', '风险', said.risk)],
      send: '查询',
      onsend: async values => go({ ...values, text: values.text.trim() })
    }));
    place.firstElementChild?.classList.add('itsm-row');
    focusIn(place);
    const [found] = await Promise.all([api.get(`plans?${query({ ...wanted, size: SIZE })}`), synchronise()]);
    result.replaceChildren(
      el('p', {}, found.total === 0 ? '没有找到符合条件的应急方案，请换一个条件再查。' : `共 ${found.total} 个应急方案，新的在前。`),
      el('table.ticket-table.plan-list', { hidden: found.total === 0 },
        el('thead', {}, el('tr', {}, HEADS.map(name => el('th', { scope: 'col' }, name)))),
        el('tbody', {}, found.items.map(plan => line(plan, said)))),
      pager(found, number => go({ ...wanted, page: number })));
  };

  show().catch(problem => result.replaceChildren(el('p.itsm-refused', { role: 'alert' },
    problem.status === 403 ? '您的角色不能查看应急方案。' : problem.message)));
  return el('div.ticket', {}, place, result);
};
