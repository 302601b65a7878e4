// @ts-check
import api, { query, words } from '../../shared/api.js';
import { el } from '../../shared/dom.js';

const SHOWN = 10;

/**
 * 从已有方案复制: chooses an earlier plan and hands over its content. Deadlines were those of another release and are left to be said anew.
 *
 * @param fill gets the content; gives back what takes it away again
 */
export const copier = fill => {
  const panel = el('div.plan-copy-panel', { hidden: true });
  const status = el('p', { role: 'status' });
  const found = el('ul');
  const text = el('input.form-control', { type: 'search', autocomplete: 'off' });

  const refuse = problem => status.replaceChildren(problem.message);

  const take = async plan => {
    const { content } = await api.get(`plans/${encodeURIComponent(plan.number)}`);
    if (!content) {
      status.replaceChildren(`${plan.number} 还没有内容，请换一个方案。`);
      return;
    }
    const undo = fill({ ...content, criteria: content.criteria.map(({ deadline, ...criterion }) => criterion) });
    found.replaceChildren();
    status.replaceChildren(`已复制 ${plan.number} 的内容，请逐项核对，并重新填写准则的期限。`,
      el('button.btn.btn-default.btn-sm', {
        type: 'button',
        onclick: () => {
          undo();
          status.replaceChildren('已撤销复制。');
        }
      }, '撤销复制'));
  };

  const search = async () => {
    const [{ items }, said] = await Promise.all([api.get(`plans?${query({ text: text.value.trim(), size: SHOWN })}`), words()]);
    status.replaceChildren(items.length ? '请选择一个方案：' : '没有找到符合条件的应急方案，请换一个词再查。');
    found.replaceChildren(...items.map(plan => el('li', {}, el('button.btn.btn-link', {
      type: 'button', onclick: () => take(plan).catch(refuse)
    }, `${plan.number} ${plan.title}（${said.planStatus[plan.status]}）`))));
  };

  const open = () => {
    panel.hidden = !panel.hidden;
    if (!panel.hidden) {
      text.focus();
      search().catch(refuse);
    }
  };

  text.addEventListener('keydown', event => {
    if (event.key === 'Enter') {
      event.preventDefault();
      search().catch(refuse);
    }
  });
  panel.append(el('label', {}, '编号或标题 ', text),
    el('button.btn.btn-default', { type: 'button', onclick: () => search().catch(refuse) }, '查找'), status, found);
  return el('div.plan-copy', {}, el('button.btn.btn-default.btn-sm', { type: 'button', onclick: open }, '从已有方案复制'), panel);
};
