// @ts-check
import api, { asked, page, query, words } from '../../shared/api.js';
import { el, focusIn } from '../../shared/dom.js';
import { form } from '../../shared/form.js';
import { called, names } from '../../shared/pages/change-words.js';
import { offerModules } from '../../shared/pages/module-choice.js';
import { pager } from '../../shared/pager.js';
import { moment, synchronise } from '../../shared/time.js';
import { whole } from './whole.js';

const STATES = { PROPOSED: '待批准', APPROVED: '已批准', RETIRED: '已停用' };

const HEADS = ['编号', '标题', '种类', '模块', '停机', '状态', '提出', '答复', '操作'];

const part = (label, text) => [el('h5', {}, label), el('p.ticket-text.ticket-description', {}, text)];

/** The catalogue of changes that are approved once for all (R7.4). */
export const templates = place => {
  const result = el('div', { 'aria-live': 'polite' });
  const edit = el('div');
  const refused = el('p.itsm-refused', { role: 'alert' });
  const close = () => edit.replaceChildren();
  const number = Number(asked().get('page') ?? 0);

  const answer = async (template, path) => {
    refused.textContent = '';
    await api.post(`change-templates/${template.id}/${path}`).then(load, problem => {
      refused.textContent = problem.message;
    });
  };
  const step = (label, template, path) => el('button.btn.btn-link', { type: 'button', onclick: () => answer(template, path) }, label);

  const line = (template, said, person) => el('tr', {},
    el('td', {}, String(template.id)),
    el('td', {}, el('details', {}, el('summary', {}, template.title), part('实施步骤', template.steps), part('测试情况', template.testEvidence),
      part('回退步骤', template.backOutSteps))),
    el('td', {}, said.changeKind[template.kind]), el('td', {}, template.modules.join('、')),
    el('td', {}, template.downtimeMinutes ? `${template.downtimeMinutes} 分钟` : '不停机'),
    el('td', {}, el('strong', {}, STATES[template.state])),
    el('td', {}, `${person(template.proposedBy)} ${moment(template.proposedAt)}`),
    el('td', {}, template.answeredBy ? `${person(template.answeredBy)} ${moment(template.answeredAt)}` : ''),
    el('td', {}, template.state === 'PROPOSED' ? step('批准', template, 'approve') : null,
      template.state === 'RETIRED' ? null : step('停用', template, 'retire')));

  const propose = async () => {
    const said = await words();
    edit.replaceChildren(form({
      title: '提出变更模板',
      fields: [
        { name: 'title', label: '标题', required: true, most: 200 },
        { name: 'kind', label: '变更种类', kind: 'select', required: true, options: Object.entries(said.changeKind) },
        { name: 'modules', label: '涉及模块（每行一个）', kind: 'textarea', required: true },
        { name: 'downtimeMinutes', label: '计划停机（分钟）', kind: 'number', value: '0' },
        { name: 'steps', label: '实施步骤', kind: 'textarea', required: true, most: 100_000 },
        { name: 'testEvidence', label: '测试情况', kind: 'textarea', required: true, most: 100_000 },
        { name: 'backOutSteps', label: '回退步骤', kind: 'textarea', required: true, most: 100_000 }],
      send: '提出',
      onsend: typed => api.post('change-templates', {
        ...typed, modules: names(typed.modules), downtimeMinutes: Math.round(Number(typed.downtimeMinutes))
      }).then(close).then(load),
      onclose: close
    }));
    focusIn(edit);
    offerModules(edit.querySelector('[name=modules]'));
  };

  const load = async () => {
    try {
      const [found, said, person] = await Promise.all([
        api.get(`change-templates?${query({ page: number, size: 20 })}`), words(), called(), synchronise()]);
      result.replaceChildren(
        el('p', {}, found.total === 0 ? '还没有变更模板。' : `共 ${found.total} 个变更模板，新提出的在前。点标题看步骤。`),
        el('table.ticket-table.change-templates', { hidden: found.total === 0 },
          el('thead', {}, el('tr', {}, HEADS.map(name => el('th', { scope: 'col' }, name)))),
          el('tbody', {}, found.items.map(template => line(template, said, person)))),
        pager(found, to => {
          location.hash = page('/change-templates', { page: String(to) });
        }));
    } catch (problem) {
      result.replaceChildren(el('p.itsm-refused', { role: 'alert' }, problem.status === 403 ? '您的角色不能查看变更。' : problem.message));
    }
  };

  load();
  place.append(whole('变更模板', el('div.ticket', {},
    el('p', {}, '按已批准的模板提出的标准变更不再逐次审批。项目经理提出模板，采购人信息科批准；两者都可以停用。'),
    el('button.btn.btn-default', { type: 'button', onclick: propose }, '提出模板'), edit, refused, result)));
};
