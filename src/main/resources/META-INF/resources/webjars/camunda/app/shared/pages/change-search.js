// @ts-check
import api, { page, query, words } from '../api.js';
import { el, focusIn } from '../dom.js';
import { form } from '../form.js';
import { pager } from '../pager.js';
import { synchronise } from '../time.js';
import { called, windowInWords, windowStands } from './change-words.js';

const SIZE = 20;
const HEADS = ['编号', '状态', '类型', '种类', '风险', '标题', '变更窗口', '申请人'];

/** @param {Change} change @param {Words} said @param {Person} person */
const line = (change, said, person) => {
  const stands = windowStands(change);
  return el('tr', {},
    el('td', {}, el('a', { href: page('/change', { number: change.number }) }, change.number)),
    el('td', {}, said.changeStatus[change.status]),
    el('td', {}, said.changeType[change.type]),
    el('td', {}, said.changeKind[change.kind]),
    el('td', {}, said.risk[change.risk ?? ''] ?? ''),
    el('td', {}, change.title),
    el(`td${stands.late && `.${stands.late}`}`, {}, [windowInWords(change), stands.words].filter(Boolean).join('，')),
    el('td', {}, person(change.requestedBy)));
};

/**
 * Finds changes by number, words, state, kind, type, module and unit (R7.4).
 *
 * @param {URLSearchParams} asked what is searched for, from the address
 * @param go called with what to search for next
 */
export const changeSearch = (asked, go) => {
  const place = el('div');
  const result = el('div', { 'aria-live': 'polite' });
  const wanted = Object.fromEntries(['text', 'status', 'kind', 'type', 'module', 'unit', 'page']
    .map(name => [name, asked.get(name) ?? '']));

  const show = async () => {
    const said = await words();
    /** @return {Field} */
    const choice = (name, label, labels) => ({
      name, label, kind: 'select', value: wanted[name], empty: '全部', options: Object.entries(labels)
    });
    place.replaceChildren(form({
      fields: [
        { name: 'text', label: '编号、标题或原因', value: wanted.text, most: 200 },
        choice('status', '状态', said.changeStatus),
        choice('type', '类型', said.changeType),
        choice('kind', '种类', said.changeKind),
        { name: 'module', label: '模块', value: wanted.module, most: 100 },
        { name: 'unit', label: '单位', value: wanted.unit, most: 100 }],
      send: '查询',
      onsend: async values => go(Object.fromEntries(Object.entries(values).map(([name, value]) => [name, value.trim()])))
    }));
    place.firstElementChild?.classList.add('itsm-row', 'change-search');
    focusIn(place);
    const [found, person] = await Promise.all([api.get(`changes?${query({ ...wanted, size: SIZE })}`), called(), synchronise()]);
    result.replaceChildren(
      el('p', {}, found.total === 0 ? '没有找到符合条件的变更，请换一个条件再查。' : `共 ${found.total} 项变更，新的在前。`),
      el('table.ticket-table.change-list', { hidden: found.total === 0 },
        el('thead', {}, el('tr', {}, HEADS.map(name => el('th', { scope: 'col' }, name)))),
        el('tbody', {}, found.items.map(change => line(change, said, person)))),
      pager(found, number => go({ ...wanted, page: number })));
  };

  show().catch(problem => result.replaceChildren(el('p.itsm-refused', { role: 'alert' },
    problem.status === 403 ? '您的角色不能查看变更。' : problem.message)));
  return el('div.ticket', {}, place, result);
};
