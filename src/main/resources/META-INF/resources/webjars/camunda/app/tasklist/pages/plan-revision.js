// @ts-check
import api, { asked, page, words } from '../../shared/api.js';
import { el } from '../../shared/dom.js';
import { COLUMNS, instant, ONLY_IN_FULL, PARTS, wall } from '../../shared/pages/plan-words.js';
import { synchronise } from '../../shared/time.js';
import { copier } from './plan-copy.js';
import { sayAtCells } from './plan-faults.js';
import { rowEditor } from './plan-rows.js';
import { whole } from './whole.js';

const MOST = 100_000;

const labelled = (name, label, input, required = true) => el('div.itsm-field', {},
  el('label', { htmlFor: input.id }, label, required ? el('span.itsm-star', { title: '必填' }, '*') : null), input,
  Object.assign(el('p.itsm-refused', { role: 'alert' }), { id: `plan-fault-${name}` }));

const texts = name => el('textarea.form-control', { id: `plan-${name}`, rows: 4, maxLength: MOST });

/** The content of a plan as a form of its own, with the row editors of the draft. */
const editing = (plan, said, refused) => {
  const parts = Object.fromEntries(Object.keys(COLUMNS).map(part => [part, rowEditor(part, said, () => {})]));
  const inputs = { scope: texts('scope'), tracking: texts('tracking') };
  const form = el('select.form-control', { id: 'plan-form' }, Object.entries(said.planForm).map(([value, label]) => el('option', { value }, label)));
  const releaseAt = el('input.form-control', { id: 'plan-releaseAt', type: 'datetime-local', value: wall(plan.releaseAt) });

  const fill = content => {
    Object.keys(COLUMNS).forEach(part => parts[part].fill(content[part] ?? []));
    Object.keys(inputs).forEach(name => {
      inputs[name].value = content[name] ?? '';
    });
  };
  const read = () => Object.fromEntries(Object.keys(PARTS).map(name => [name, parts[name]?.read() ?? inputs[name].value.trim()]));

  const sections = Object.fromEntries(Object.keys(PARTS).map(name => [name, parts[name]
    ? el('div.itsm-field', {}, el('h5', {}, PARTS[name], el('span.itsm-star', { title: '必填' }, '*')), parts[name].element,
      Object.assign(el('p.itsm-refused', { role: 'alert' }), { id: `plan-fault-${name}` }))
    : labelled(name, PARTS[name], inputs[name])]));
  const chosen = () => ONLY_IN_FULL.forEach(name => {
    sections[name].hidden = form.value === 'SHORT';
  });

  const say = problem => {
    const rest = sayAtCells(parts, problem.fields ?? []).filter(({ field, message }) => {
      const place = document.getElementById(`plan-fault-${field.replace(/\W.*/, '')}`);
      place?.replaceChildren(message);
      return !place;
    });
    refused.textContent = rest.length || !problem.fields?.length ? problem.message : '方案没有保存，请按各处的提示改正。';
  };
  const send = async event => {
    event.preventDefault();
    element.querySelectorAll('p.itsm-refused').forEach(place => place.replaceChildren());
    const left = form.value === 'SHORT' ? ONLY_IN_FULL : [];
    const content = Object.fromEntries(Object.entries(read()).filter(([name]) => !left.includes(name)));
    button.disabled = true;
    await api.put(`plans/${encodeURIComponent(plan.number)}`, {
      form: form.value, ...content, ...plan.change ? {} : { releaseAt: instant(releaseAt.value) || undefined }
    }).then(() => {
      location.hash = page('/plan', { number: plan.number });
    }, say);
    button.disabled = false;
  };

  const button = el('button.btn.btn-primary', { type: 'submit' }, '提交新的版本');
  const element = el('form.itsm-form.plan-revision', { noValidate: true, onsubmit: send },
    copier(content => {
      const before = read();
      fill(content);
      return () => fill(before);
    }),
    labelled('form', '方案形式', form), plan.change ? null : labelled('releaseAt', '上线时间', releaseAt), Object.values(sections), refused,
    el('div', {}, button, el('a.btn.btn-link', { href: page('/plan', { number: plan.number }) }, '取消')));
  form.value = plan.form ?? 'FULL';
  form.addEventListener('change', chosen);
  fill(plan.content ?? {});
  chosen();
  return element;
};

/** A new version of a plan by its author, outside of a task: everybody signs anew (R4.2). */
export const revision = place => {
  const number = asked().get('number') ?? '';
  const refused = el('p.itsm-refused', { role: 'alert' });
  const result = el('div', {}, refused);
  place.append(whole('修改应急方案', el('div.ticket', {}, result)));
  Promise.all([api.get(`plans/${encodeURIComponent(number)}`), words(), synchronise()]).then(([plan, said]) => result.replaceChildren(
    el('p', {}, el('strong', {}, plan.number), ` ${plan.title}`),
    el('p', {}, '提交以后是新的一版，已有的签署不再有效，所有人重新签署。'), editing(plan, said, refused)))
    .catch(problem => {
      refused.textContent = problem.status === 403 ? '您的角色不能查看应急方案。' : problem.message;
    });
};
