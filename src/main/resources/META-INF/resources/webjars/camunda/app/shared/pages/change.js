// @ts-check
import api, { page, words } from '../api.js';
import { el } from '../dom.js';
import { live } from '../live.js';
import { reason, steps } from '../steps.js';
import { moment, synchronise } from '../time.js';
import { everybody, windowInWords, windowStands } from './change-words.js';

/** What can be done about a change beside its tasks. */
const STEPS = {
  NOTE: {
    label: '添加备注', path: 'notes', send: '保存备注',
    fields: () => [{ name: 'text', label: '备注', kind: 'textarea', required: true, most: 100_000 }]
  },
  REVISE: { label: '收回修改', path: 'revise', send: '收回修改', fields: () => [reason('收回原因，已有的评估和表决将作废')] },
  CANCEL: { label: '取消变更', path: 'cancel', send: '取消变更', fields: () => [reason('取消原因')] },
  REPLACE: {
    label: '指定接替的人', path: 'replace', send: '确定接替',
    fields: async (_, said) => [
      { name: 'part', label: '替换', kind: 'select', required: true, options: Object.entries(said.changePart) },
      { name: 'person', label: '接替的人', kind: 'select', required: true, options: await everybody() },
      reason('替换原因')]
  }
};

const badge = text => text ? el('span.ticket-badge', {}, text) : null;

/** @param {Change} change @param {Words} said */
const heading = (change, said) => {
  const stands = windowStands(change);
  return el('header.ticket-head', {},
    el('h3', {}, change.title),
    el('p', {}, el('strong', {}, change.number), badge(said.changeStatus[change.status]),
      el(`span.ticket-badge.change-${change.type.toLowerCase()}`, {}, said.changeType[change.type]),
      change.risk ? el(`span.ticket-badge.risk-${change.risk.toLowerCase()}`, {}, `风险${said.risk[change.risk]}`) : null,
      badge(said.changeResult[change.result ?? '']), badge(said.lateApproval[change.lateApproval ?? ''])),
    el('p.change-window', {}, '变更窗口：', windowInWords(change), '　', el(`span${stands.late && `.${stands.late}`}`, {}, stands.words)));
};

const tickets = numbers => numbers.flatMap((number, index) =>
  [index ? '、' : null, el('a', { href: page('/ticket', { number }) }, number)]);

/**
 * Who is to do what where; what nobody has said yet is left out.
 *
 * @param {Change} change
 * @param {Words} said
 * @param {Person} person
 * @param {Plan | null} plan
 */
const facts = (change, said, person, plan) => {
  const assessed = change.assessment;
  const known = [
    ['种类', `${said.changeKind[change.kind]}${change.release ? '（发布或更新）' : ''}`],
    ['类型', `${said.changeType[change.type]}${change.template ? `（模板 ${change.template}）` : ''}`],
    ['模块', change.modules.join('、')],
    ['单位', change.units.join('、')],
    ['申请', `${moment(change.requestedAt)} ${person(change.requestedBy)}`],
    ['版次', `第 ${change.revision} 版`],
    ['实施人', change.implementer && person(change.implementer)],
    ['验证人', change.verifier && person(change.verifier)],
    ['停机', change.downtimeMinutes ? `计划 ${change.downtimeMinutes} 分钟` : '不停机'],
    ['应急方案', change.plan && [el('a', { href: page('/plan', { number: change.plan }) }, change.plan),
      plan ? `（${said.planStatus[plan.status]}）` : null]],
    ['关联工单', change.tickets.length ? tickets(change.tickets) : null],
    ['风险', change.risk && said.risk[change.risk]],
    ['评估', assessed && `${[said.reach[assessed.reach], said.reversibility[assessed.reversibility], said.dataTouched[assessed.dataTouched],
      assessed.insideFreeze ? '在冻结期内' : null].filter(Boolean).join('，')}。${person(assessed.by)} ${moment(assessed.at)}`],
    ['评估说明', assessed?.comment],
    ['开工', change.startedAt && moment(change.startedAt)],
    ['完工', change.endedAt && moment(change.endedAt)],
    ['结果', change.result && said.changeResult[change.result]],
    ['关闭', change.closedAt && moment(change.closedAt)]
  ];
  return el('dl.ticket-facts', {}, known.filter(([, value]) => value)
    .map(([name, value]) => el('div', {}, el('dt', {}, name), el('dd', {}, value))));
};

/** @param {Change} change */
const content = change => [
  ['变更原因', change.reason], ['原值', change.oldValue], ['新值', change.newValue], ['实施步骤', change.steps],
  ['测试情况', change.testEvidence], ['回退步骤', change.backOutSteps]
].filter(([, text]) => text).map(([name, text]) => [el('h5', {}, name), el('p.ticket-text.ticket-description', {}, text)]);

/** A release that is approved does not begin before its emergency plan is signed (R4.1). @param {Plan | null} plan @param {Words} said */
const unsigned = (plan, said) => ['AWAITING_DRAFT', 'AWAITING_SIGNATURES'].includes(plan?.status ?? '') && plan
  ? [el('p.itsm-refused', {}, `应急方案${said.planStatus[plan.status]}，签署以前不能开工。`)] : [];

/** What the window collides with: red, unless the votes have made an exception of it. @param {Change} change */
const conflicts = change => change.conflicts.length === 0 ? [] : [
  el('h4', {}, '与变更日历的冲突'),
  el('ul.change-conflicts', {}, change.conflicts.map(one => el(one.excepted ? 'li' : 'li.itsm-refused', {},
    `与${one.reason}冲突${one.excepted ? '，已批准例外。' : '。'}`,
    one.kind === 'CHANGE' ? el('a', { href: page('/change', { number: one.with }) }, ' 打开') : null)))];

/** @param {ChangeSeat} one @param {boolean} counts @param {Words} said @param {Person} person */
const seat = (one, counts, said, person) => {
  const role = said.role[one.role];
  const { vote } = one;
  const asks = one.holder && one.holder !== one.role ? `${role}（现由${said.role[one.holder]}投票）` : role;
  return el('tr', {},
    el('td', {}, vote && vote.role !== one.role ? `${role}（由${said.role[vote.role]}代投）` : vote ? role : asks,
      one.exception ? el('span.ticket-badge', {}, '例外') : null),
    vote ? [el('td', {}, person(vote.person)),
      el(`td${vote.decision === 'APPROVE' ? '.met' : '.overdue'}`, {}, said.roundOutcome[vote.decision]),
      el('td', {}, el('span.ticket-text', {}, vote.comment ?? '')), el('td', {}, moment(vote.at))]
      : [el('td'), el('td', {}, counts ? '尚未投票' : '没有投票'), el('td'), el('td')]);
};

/** Who was asked and what they said, the latest round first; a round that is over or about an older revision counts no more. @param {Change} change */
const rounds = (change, said, person) => change.rounds.length === 0 ? [] : [
  el('h4', {}, '审批'),
  [...change.rounds].reverse().map(round => {
    const stale = round.revision !== change.revision || round.decision === 'VOIDED';
    return el(stale ? 'section.not-counted' : 'section', {},
      el('p', {}, el('strong', {}, `第 ${round.round} 轮，${said.stage[round.stage]}，针对第 ${round.revision} 版`),
        badge(round.decision ? said.roundOutcome[round.decision] : '表决中'), stale ? badge('不再有效') : null,
        el('small', {}, ` ${moment(round.openedAt)}${round.decidedAt ? ` 至 ${moment(round.decidedAt)}` : ' 开始'}`)),
      el('table.ticket-table.change-votes', {},
        el('thead', {}, el('tr', {}, ['角色', '人员', '意见', '说明', '时间'].map(name => el('th', { scope: 'col' }, name)))),
        el('tbody', {}, round.seats.map(one => seat(one, !round.decidedAt, said, person)))));
  })];

/** @param {Change} change @param {Words} said */
const violations = (change, said) => change.violations.length === 0 ? [] : [
  el('h4', {}, '违规记录'),
  el('ul', {}, change.violations.map(one => el('li.overdue', {}, `${moment(one.at)} ${said.violation[one.kind]}：${one.text}`)))];

/** @param {Change} change @param {Words} said @param {Person} person */
const timeline = (change, said, person) => [
  el('h4', {}, '办理记录'),
  el('ol.ticket-notes', {}, [...change.history].reverse().map(one => el('li', {},
    el('p.ticket-when', {}, `${moment(one.at)} ${person(one.by)}`, badge(said.changeEvent[one.kind])),
    el('p.ticket-text', {}, one.text))))];

/**
 * Everything about a change, with what may be done about it.
 *
 * @param number the change's number
 * @param changed called after a step of the user's
 * @param offers whether steps are offered; where nobody works, it is only read
 */
export const changeView = (number, changed = () => {}, offers = true) => {
  const address = `changes/${encodeURIComponent(number)}`;
  const head = el('div');
  const body = el('div');
  const toDo = steps(STEPS, address, () => shown.load().then(changed));

  const read = async () => {
    const [change, said] = await Promise.all([api.get(address), words(), synchronise()]);
    const plan = change.plan ? await api.get(`plans/${encodeURIComponent(change.plan)}`) : null;
    const person = id => id === 'system' || !id ? '系统' : change.names[id] ?? id;
    head.replaceChildren(heading(change, said), ...unsigned(plan, said), ...conflicts(change));
    toDo.offer(offers ? change : {}, said);
    body.replaceChildren(facts(change, said, person, plan), ...violations(change, said), ...rounds(change, said, person).flat(),
      el('h4', {}, '变更内容'), ...content(change).flat(), ...timeline(change, said, person));
  };

  const shown = live([head, toDo.element, body], read, '您的角色不能查看变更。');
  return shown.view;
};
