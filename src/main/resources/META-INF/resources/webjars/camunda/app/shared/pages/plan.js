// @ts-check
import api, { address as file, page, words } from '../api.js';
import { el } from '../dom.js';
import { live } from '../live.js';
import { reason, steps } from '../steps.js';
import { moment, now, synchronise } from '../time.js';
import { everybody } from './change-words.js';
import { answers, badge, clippedSays, content, difference, drills, issues, signatures, timeline, versions, violations } from './plan-parts.js';
import { instant, releaseStands } from './plan-words.js';

/** @param {Plan} plan */
const openIssues = plan => plan.issues.filter(one => !one.closedAt && !one.waivedAt).map(one => [one.ticket, `${one.ticket} ${one.title}`]);

/** What can be done about a plan beside its tasks. */
const STEPS = {
  NOTE: {
    label: '添加备注', path: 'notes', send: '保存备注',
    fields: () => [{ name: 'text', label: '备注', kind: 'textarea', required: true, most: 100_000 }]
  },
  DRILL: {
    label: '登记演练', path: 'drills', send: '登记',
    fields: () => [
      { name: 'heldAt', label: '演练时间', kind: 'datetime-local', required: true },
      { name: 'participants', label: '参加人员', kind: 'textarea', required: true, most: 1000 },
      { name: 'findings', label: '演练情况', kind: 'textarea', required: true, most: 4000 },
      { name: 'passed', label: '结论', kind: 'select', required: true, options: [['true', '通过'], ['false', '没有通过']] }],
    values: typed => ({ ...typed, heldAt: instant(typed.heldAt), passed: typed.passed === 'true' })
  },
  WAIVE: {
    label: '免除问题', path: typed => `issues/${encodeURIComponent(typed.ticket)}/waive`, send: '免除',
    fields: plan => [{ name: 'ticket', label: '问题', kind: 'select', required: true, options: openIssues(plan) }, reason('免除原因')],
    values: typed => ({ reason: typed.reason })
  },
  REPLACE: {
    label: '指定接替的人', path: 'replace', send: '确定接替',
    fields: async plan => [
      { name: 'part', label: '替换', kind: 'select', required: true, options: named(plan) },
      { name: 'person', label: '接替的人', kind: 'select', required: true, options: await everybody() },
      reason('替换原因')],
    values: ({ part, ...typed }) => part === 'AUTHOR' ? { ...typed, part } : { ...typed, part: 'CRITERION', criterion: Number(part) }
  }
};

/** What one person is named for: the plan itself, and what is still to be answered. @param {Plan} plan */
const named = plan => [['AUTHOR', '编制人'], ...plan.answers.filter(one => !one.at)
  .map(one => [one.position, `第 ${one.position} 条准则的负责人：${one.criterion}`])];

/** @param {Plan} plan @param {Words} said */
const heading = (plan, said) => {
  const stands = releaseStands(plan);
  return el('header.ticket-head', {},
    el('h3', {}, plan.title),
    el('p', {}, el('strong', {}, plan.number), badge(said.planStatus[plan.status]),
      el(`span.ticket-badge.risk-${plan.risk.toLowerCase()}`, {}, `风险${said.risk[plan.risk]}`),
      plan.emergency ? el('span.ticket-badge.change-emergency', {}, '紧急') : null,
      plan.form === 'SHORT' ? badge(said.planForm.SHORT) : null, badge(said.planResult[plan.result ?? ''])),
    el('p.change-window', {}, '上线时间：', moment(plan.releaseAt), '　', el(`span${stands.late && `.${stands.late}`}`, {}, stands.words)));
};

/** What stands in the way of the release, or of the end of the plan. @param {Plan} plan */
const warnings = plan => {
  const unsigned = plan.emergency ? '方案尚未签署，签署以前不能开工。' : `方案尚未签署，到 ${moment(plan.releaseAt)} 仍未签署的，停止上线。`;
  const said = [
    { AWAITING_DRAFT: unsigned, AWAITING_SIGNATURES: unsigned, STOPPED: '到上线时间方案仍未签署，本次上线已停止。',
      WAITING: '所属变更正在修改，方案暂停；修改后重新签署。', REFUSED: '方案被否决，本次上线已停止。' }[plan.status],
    plan.fullPlanDue && !plan.fullPlanAt && !plan.closedAt ? `目前只有简要方案，完整方案${
      now() > Date.parse(plan.fullPlanDue) ? `应在 ${moment(plan.fullPlanDue)} 以前签署，已经逾期，请尽快补全。`
        : `须在 ${moment(plan.fullPlanDue)} 以前签署。`}` : null,
    plan.status === 'RELEASED' && plan.answers.some(one => one.failed) ? '有准则没有通过，须立即回退。' : null].filter(Boolean);
  return said.length === 0 ? [] : [el('ul.change-conflicts', {}, said.map(one => el('li.itsm-refused', {}, one)))];
};

/** Whose plan it is and how far it got; what has not happened yet is left out. @param {Plan} plan @param {Words} said @param {Person} person */
const facts = (plan, said, person) => {
  const known = [
    ['所属变更', plan.change ? el('a', { href: page('/change', { number: plan.change }) }, plan.change) : '首次上线'],
    ['编制人', person(plan.author)],
    ['建立', moment(plan.createdAt)],
    ['版次', plan.version ? `第 ${plan.version} 版，${said.planForm[plan.form ?? '']}` : '尚未编制'],
    ['编制期限', plan.draft && `${moment(plan.draft.deadline)}${clippedSays(plan.draft)}`],
    ['签署', plan.signedAt && moment(plan.signedAt)],
    ['完整方案', plan.fullPlanAt && `${moment(plan.fullPlanAt)} 签署`],
    ['上线', plan.releasedAt && moment(plan.releasedAt)],
    ['关闭', plan.closedAt && moment(plan.closedAt)],
    ['结果', plan.result && said.planResult[plan.result]]
  ];
  return el('dl.ticket-facts', {}, known.filter(([, value]) => value)
    .map(([name, value]) => el('div', {}, el('dt', {}, name), el('dd', {}, value))));
};

/** @param {Plan} plan */
const revision = plan => plan.actions.includes('REVISE')
  ? [el('a.btn.btn-default', { href: page('/plan-revision', { number: plan.number }) }, '修改方案')] : [];

/** The plan for whoever has to read it where this page is not. */
const files = (plan, address) => plan.content ? [
  el('a.btn.btn-default', { href: file(`${address}/document`), download: '' }, '下载 Word'),
  el('a.btn.btn-default', { href: file(`${address}/print`), target: '_blank', rel: 'noopener' }, '打印/离线版')] : [];

/**
 * Everything about an emergency plan, with what may be done about it (R4.1, R4.2).
 *
 * @param number the plan's number
 * @param changed called after a step of the user's
 * @param offers whether steps are offered; where nobody works, it is only read
 */
export const planView = (number, changed = () => {}, offers = true) => {
  const address = `plans/${encodeURIComponent(number)}`;
  const head = el('div');
  const ways = el('div.ticket-steps');
  const body = el('div');
  const toDo = steps(STEPS, address, () => shown.load().then(changed));

  const read = async () => {
    const [plan, said] = await Promise.all([api.get(address), words(), synchronise()]);
    const person = id => id === 'system' || !id ? '系统' : plan.names[id] ?? id;
    const unfolded = [...body.querySelectorAll('details[open]')].map(one => /** @type {HTMLElement} */ (one).dataset.version);
    head.replaceChildren(heading(plan, said), ...warnings(plan));
    ways.replaceChildren(...offers ? revision(plan) : [], ...files(plan, address));
    toDo.offer(offers ? plan : {}, said);
    body.replaceChildren(facts(plan, said, person), ...violations(plan, said),
      ...difference(plan, said), ...signatures(plan, said, person), el('h4', {}, '方案内容'),
      ...plan.content ? content(plan.content, said, person).flat() : [el('p', {}, '编制人还没有提交方案。')],
      ...answers(plan, said, person), ...issues(plan, said, person), ...drills(plan, said, person),
      ...versions(plan, said, person).flat(), ...timeline(plan, said, person));
    unfolded.forEach(version => body.querySelector(`details[data-version="${version}"]`)?.setAttribute('open', ''));
  };

  const shown = live([head, ways, toDo.element, body], read, '您的角色不能查看应急方案。');
  return shown.view;
};
