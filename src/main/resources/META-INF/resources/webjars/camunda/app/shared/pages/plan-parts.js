// @ts-check
import { page } from '../api.js';
import { el } from '../dom.js';
import { moment, standing } from '../time.js';
import { cell, COLUMNS, ONLY_IN_FULL, PARTS } from './plan-words.js';

export const badge = text => text ? el('span.ticket-badge', {}, text) : null;

const head = names => el('thead', {}, el('tr', {}, names.map(name => el('th', { scope: 'col' }, name))));

const text = (words, kind = 'span') => el(`${kind}.ticket-text`, {}, words);

const table = (kind, names, lines) => el(`table.ticket-table${kind}`, {}, head(names), el('tbody', {}, lines));

/** A digest as people compare it: its first twelve figures. */
const digest = sum => sum ? el('code', { title: '内容摘要的前12位' }, sum.slice(0, 12)) : '';

const part = (name, content, said, person) => [
  el('h5', {}, PARTS[name]),
  COLUMNS[name] ? table(`.plan-${name}`, COLUMNS[name].map(([, label]) => label), content[name].map(row => el('tr', {},
    COLUMNS[name].map(([key]) => el('td', {}, key === 'contact' ? el('strong', {}, cell(key, row[key], said, person))
      : text(cell(key, row[key], said, person)))))))
    : el('p.ticket-text.ticket-description', {}, content[name])];

/** The five parts of a version (R4.2); the short one says what it leaves out. */
export const content = (written, said, person) => Object.keys(PARTS).map(name =>
  (Array.isArray(written[name]) ? written[name].length : written[name]) ? part(name, written, said, person)
    : ONLY_IN_FULL.includes(name) ? [el('h5', {}, PARTS[name]), el('p', {}, '简要方案不含这一部分，在完整方案中补齐。')] : []);

const signed = (given, said, person) => [
  el('td', {}, person(given.person)),
  el(`td${given.decision === 'APPROVE' ? '.met' : '.overdue'}`, {}, said.planDecision[given.decision],
    given.voidedAt ? badge(`已作废 ${moment(given.voidedAt)}`) : null),
  el('td', {}, text(given.comment ?? '')), el('td', {}, moment(given.at)), el('td', {}, digest(given.digest))];

/** Who had less time than the table has is not to be measured by it. */
export const clippedSays = due => due.clipped ? '（时间不足，按比例缩短）' : '';

/** Nobody is late with what is not yet theirs. */
const unsigned = seat => {
  const { late, words } = seat.openedAt ? standing(seat.deadline) : { late: '', words: '尚未轮到' };
  return [el('td'), el(`td${late && `.${late}`}`, {}, '尚未签署'), el('td'),
    el('td', {}, `期限 ${moment(seat.deadline)}${clippedSays(seat)}，${words}`), el('td')];
};

const notSigned = () => [el('td'), el('td', {}, '没有签署'), el('td'), el('td'), el('td')];

/** In whose stead somebody signed, or may. @param {PlanSeat} seat @param {Words} said */
const seatOf = ({ role, deputy, signature }, said) => signature && signature.role !== role ? `${said.role[signature.role]}（代${said.role[role]}）`
  : deputy && !signature ? `${said.role[role]}（可由${said.role[deputy]}代签）` : said.role[role];

/** Who signs in their order, the present version first; signatures for an earlier version are void. @param {Plan} plan @param {Words} said @param {Person} person */
export const signatures = (plan, said, person) => plan.seats.length === 0 ? [] : [
  el('h4', {}, '签署'),
  table('.plan-seats', ['版次', '角色', '人员', '签署结果', '意见', '时间', '内容摘要'],
    [...plan.seats].sort((one, other) => other.version - one.version || one.position - other.position).map(seat => {
      const stale = seat.version !== plan.version || seat.signature?.voidedAt;
      const asked = !stale && !plan.closedAt && plan.status !== 'WAITING' && seat.deadline;
      return el(stale ? 'tr.not-counted' : 'tr', {}, el('td', {}, `第 ${seat.version} 版${stale ? '（不再有效）' : ''}`),
        el('td', {}, seatOf(seat, said)), seat.signature ? signed(seat.signature, said, person) : asked ? unsigned(seat) : notSigned());
    }))];

/** What is new in the present version; rows count from 1, and the parts that are texts have none. @param {Plan} plan @param {Words} said */
export const difference = (plan, said) => plan.difference.length === 0 ? [] : [
  el('h4', {}, '与上一版的差别'),
  table('.plan-difference', ['部分', '行', '上一版', '本版'], plan.difference.map(one => el('tr', {},
    el('td', {}, said.planPart[one.part]), el('td', {}, one.row ? `第 ${one.row} 行` : ''),
    el('td', {}, text(one.before ?? '（没有这一行）')), el('td', {}, text(one.after ?? '（已删除）')))))];

/** Earlier versions, each on request. @param {Plan} plan @param {Words} said @param {Person} person */
export const versions = (plan, said, person) => {
  const earlier = plan.versions.filter(one => one.version !== plan.version).reverse();
  return earlier.length === 0 ? [] : [el('h4', {}, '以前的版本'), earlier.map(one => {
    const details = el('details.ticket-proof', {},
      el('summary', {}, `第 ${one.version} 版，${said.planForm[one.form]}，${person(one.by)} ${moment(one.at)}`),
      el('p', {}, '内容摘要 ', digest(one.digest)), content(one.content, said, person));
    details.dataset.version = String(one.version);
    return details;
  })];
};

const answered = (one, said, person) => one.at ? [
  el('td', {}, text(one.measured)),
  el(`td${one.failed ? '.overdue' : '.met'}`, {}, said.met[one.met], one.failed ? '，没有通过' : '，符合要求'),
  el('td', {}, text(one.evidence)),
  el('td', {}, `${person(one.by)} ${moment(one.at)}`)]
  : [el('td'), el('td', {}, '尚未答复'), el('td'), el('td')];

/** What was found for each criterion; what failed is red and says so. @param {Plan} plan @param {Words} said @param {Person} person */
export const answers = (plan, said, person) => plan.answers.length === 0 ? [] : [
  el('h4', {}, '准则的答复'),
  table('.plan-answers', ['类别', '准则', '负责人', '期限', '实测结果', '结论', '证据', '答复', '工单'], plan.answers.map(one => {
    const { late, words } = one.at ? { late: '', words: '' } : standing(one.deadline);
    return el('tr', {}, el('td', {}, said.criterionKind[one.kind]), el('td', {}, text(one.criterion)), el('td', {}, person(one.owner)),
      el(`td${late && `.${late}`}`, {}, [moment(one.deadline), words].filter(Boolean).join('，')), answered(one, said, person),
      el('td', {}, one.ticket ? el('a', { href: page('/ticket', { number: one.ticket }) }, one.ticket) : ''));
  }))];

const issueStands = (one, person) => one.waivedAt ? `${moment(one.waivedAt)} ${person(one.waivedBy)}免除：${one.reason ?? ''}`
  : one.closedAt ? `${moment(one.closedAt)} 已关闭` : '跟踪中';

/** @param {Plan} plan @param {Words} _ @param {Person} person */
export const issues = (plan, _, person) => plan.issues.length === 0 ? [] : [
  el('h4', {}, '跟踪的问题'),
  table('.plan-issues', ['工单', '标题', '登记时间', '情况'], plan.issues.map(one => el('tr', {},
    el('td', {}, el('a', { href: page('/ticket', { number: one.ticket }) }, one.ticket)), el('td', {}, one.title),
    el('td', {}, moment(one.openedAt)),
    el(one.waivedAt || one.closedAt ? 'td' : 'td.due-soon', {}, text(issueStands(one, person))))))];

/** @param {Plan} plan @param {Words} _ @param {Person} person */
export const drills = (plan, _, person) => plan.drills.length === 0 ? [] : [
  el('h4', {}, '演练'),
  table('.plan-drills', ['演练时间', '版次', '参加人员', '演练情况', '结论', '登记'], plan.drills.map(one => el('tr', {},
    el('td', {}, moment(one.heldAt)), el('td', {}, one.version ? `第 ${one.version} 版` : ''), el('td', {}, text(one.participants)),
    el('td', {}, text(one.findings)), el(`td${one.passed ? '.met' : '.overdue'}`, {}, one.passed ? '通过' : '没有通过'),
    el('td', {}, `${person(one.by)} ${moment(one.at)}`))))];

/** @param {Plan} plan @param {Words} said */
export const violations = (plan, said) => plan.violations.length === 0 ? [] : [
  el('h4', {}, '违规记录'),
  el('ul', {}, plan.violations.map(one => el('li.overdue', {}, `${moment(one.at)} ${said.planViolation[one.kind]}：${one.text}`)))];

/** @param {Plan} plan @param {Words} said @param {Person} person */
export const timeline = (plan, said, person) => [
  el('h4', {}, '办理记录'),
  el('ol.ticket-notes', {}, [...plan.history].reverse().map(one => el('li', {},
    el('p.ticket-when', {}, `${moment(one.at)} ${person(one.by)}`, badge(said.planEvent[one.kind])),
    el('p.ticket-text', {}, one.text))))];
