// @ts-check
import api, { asked, page, query, words } from '../../shared/api.js';
import { el, focusIn } from '../../shared/dom.js';
import { form } from '../../shared/form.js';
import { moment, synchronise } from '../../shared/time.js';
import { pager } from '../../shared/pager.js';
import { whole } from './whole.js';

/** The directory of requesters (R1.1): who called from which unit and phone; wrong entries are put right, tickets keep what they say. */
const requesters = text => {
  const edit = el('div');
  const result = el('div', { 'aria-live': 'polite' });
  let shown = 0;

  const refuse = problem => result.replaceChildren(el('p.itsm-refused', { role: 'alert' },
    problem.status === 403 ? '您的角色不能查看通讯录。' : problem.message));

  const change = (one, said) => {
    const close = () => edit.replaceChildren();
    const path = `requesters/${one.id}`;
    edit.replaceChildren(form({
      title: `修改 ${one.name}`,
      fields: [
        { name: 'name', label: '姓名', value: one.name, required: true, most: 100 },
        { name: 'unit', label: '单位', value: one.unit, required: true, most: 200 },
        { name: 'kind', label: '用户类型', kind: 'select', value: one.kind, options: Object.entries(said.requesterKind) },
        { name: 'phone', label: '电话', value: one.phone, most: 40 }],
      send: '保存',
      onsend: values => api.put(path, values).then(close).then(load),
      onclose: close
    }), el('button.btn.btn-link', {
      type: 'button',
      onclick: event => event.target.replaceWith(form({
        title: '从通讯录中删除这位用户？已有的工单不受影响。', fields: [], send: '确认删除',
        onsend: () => api.delete(path).then(close).then(load), onclose: close
      }))
    }, '从通讯录中删除'));
    focusIn(edit);
  };

  const line = (one, said) => el('tr', {},
    el('td', {}, one.name), el('td', {}, one.unit), el('td', {}, said.requesterKind[one.kind] ?? ''), el('td', {}, one.phone ?? ''),
    el('td', {}, one.lastReportedAt ? moment(one.lastReportedAt) : ''),
    el('td', {}, el('button.btn.btn-link', { type: 'button', onclick: () => change(one, said) }, '修改'),
      el('a', { href: page('/tickets', { text: one.phone || one.name }) }, '工单')));

  const load = async () => {
    try {
      const [found, said] = await Promise.all([api.get(`requesters?${query({ text, page: shown, size: 20 })}`), words(), synchronise()]);
      result.replaceChildren(
        el('p', {}, found.total === 0 ? '通讯录中没有符合条件的用户。登记工单后自动加入。' : `共 ${found.total} 位用户，最近报告的在前。`),
        el('table.ticket-table', { hidden: found.total === 0 },
          el('thead', {}, el('tr', {}, ['姓名', '单位', '用户类型', '电话', '最近报告', '操作'].map(name => el('th', { scope: 'col' }, name)))),
          el('tbody', {}, found.items.map(one => line(one, said)))),
        pager(found, number => {
          shown = number;
          load();
        }));
    } catch (problem) {
      refuse(problem);
    }
  };

  const ask = form({
    fields: [{ name: 'text', label: '姓名、单位或电话', value: text, most: 200 }], send: '查找',
    onsend: async values => {
      location.hash = page('/requesters', { text: values.text.trim() });
    }
  });
  ask.classList.add('itsm-row');
  load();
  return el('div.ticket', {}, ask, edit, result);
};

export const directory = place => place.append(whole('通讯录', requesters(asked().get('text') ?? '')));
