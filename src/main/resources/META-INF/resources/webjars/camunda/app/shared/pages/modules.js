// @ts-check
import api, { query } from '../api.js';
import { el, focusIn, line, table } from '../dom.js';
import { form } from '../form.js';
import { pager } from '../pager.js';
import { reason } from '../steps.js';
import { moment, synchronise } from '../time.js';
import { called } from './change-words.js';

const STATES = { PROPOSED: '待答复', ENTERED: '已登记', DECLINED: '未登记' };

const button = (label, onclick) => el('button.btn.btn-link', { type: 'button', onclick }, label);

/**
 * The modules that changes and freezes can name, and those that somebody misses (R7.4).
 *
 * @param keeps whether the page is the one where the register is kept
 */
export const modulesView = keeps => {
  const refused = el('p.itsm-refused', { role: 'alert' });
  const register = el('div', { 'aria-live': 'polite' });
  const proposals = el('div', { 'aria-live': 'polite' });
  const edit = el('div');
  const close = () => edit.replaceChildren();
  let shown = 0;

  const open = made => {
    edit.replaceChildren(made);
    focusIn(edit);
  };
  const done = () => {
    close();
    return load();
  };
  const attempt = step => {
    refused.textContent = '';
    return step.then(done, problem => {
      refused.textContent = problem.message;
    });
  };

  const add = found => open(form({
    title: '登记模块', fields: [{ name: 'modules', label: '模块名称', required: true, most: 100 }], send: '登记', onclose: close,
    onsend: said => api.put('modules', { ...found, modules: [...found.modules, said.modules] }).then(done)
  }));
  const propose = () => open(form({
    title: '提出新模块', fields: [{ name: 'name', label: '模块名称', required: true, most: 100 }, reason('理由', 1000)], send: '提出', onclose: close,
    onsend: said => api.post('modules/proposals', said).then(done)
  }));
  const decline = one => open(form({
    title: `不登记“${one.name}”`, fields: [reason('理由', 1000)], send: '答复', onclose: close,
    onsend: said => api.post(`modules/proposals/${one.id}/decline`, said).then(done)
  }));
  const remove = (found, name) => attempt(api.put('modules', { ...found, modules: found.modules.filter(one => one !== name) }));

  const answer = one => keeps && one.state === 'PROPOSED'
    ? [button('登记', () => attempt(api.post(`modules/proposals/${one.id}/accept`))), button('不登记', () => decline(one))] : one.answer ?? '';

  const load = async () => {
    try {
      const [found, proposed, person] = await Promise.all([
        api.get('modules'), api.get(`modules/proposals?${query({ page: shown, size: 10 })}`), called(), synchronise()]);
      register.replaceChildren(table(['模块', ...keeps ? ['操作'] : []],
        found.modules.map(name => line([name, ...keeps ? [button('删除', () => remove(found, name))] : []]))),
      keeps ? el('button.btn.btn-default', { type: 'button', onclick: () => add(found) }, '登记模块')
        : el('button.btn.btn-default', { type: 'button', onclick: propose }, '提出新模块'));
      proposals.replaceChildren(el('h4', {}, '提出的新模块'), proposed.total === 0 ? el('p', {}, '还没有人提出过新模块。')
        : table(['模块', '理由', '提出', '状态', '答复'], proposed.items.map(one => line([one.name, one.reason,
          `${person(one.proposedBy)} ${moment(one.proposedAt)}`,
          one.answeredBy ? `${STATES[one.state]}，${person(one.answeredBy)} ${moment(one.answeredAt)}` : STATES[one.state], answer(one)]))),
      pager(proposed, to => {
        shown = to;
        load();
      }));
    } catch (problem) {
      register.replaceChildren(el('p.itsm-refused', { role: 'alert' }, problem.status === 403 ? '您的角色不能查看变更。' : problem.message));
    }
  };

  load();
  return el('div.ticket', {},
    el('p', {}, '变更、冻结期和变更模板只能写这里登记过的模块；全角或半角、大小写和空格不影响。已有记录写着的模块不能删除。'),
    refused, register, edit, proposals);
};
