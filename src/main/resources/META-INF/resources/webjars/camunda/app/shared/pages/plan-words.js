// @ts-check
import { length, moment, now } from '../time.js';

/** The five parts of a plan (R4.2), by the names under which the API has them. */
export const PARTS = {
  scope: '处置范围', risks: '风险分析', criteria: '验证通过和失败准则', actions: '处置方法', tracking: '问题跟踪策略'
};

/** The columns of those parts that are tables, in their order. */
export const COLUMNS = {
  risks: [['risk', '风险'], ['likelihood', '可能性'], ['effect', '影响'], ['measure', '应对措施']],
  criteria: [['kind', '类别'], ['criterion', '准则'], ['method', '验证方法'], ['expected', '预期值'], ['owner', '负责人'], ['deadline', '期限']],
  actions: [['step', '步骤'], ['who', '人员'], ['contact', '联系方式']]
};

/** What the short plan of an emergency at night leaves out until the next working day. */
export const ONLY_IN_FULL = ['risks', 'tracking'];

const SHANGHAI = 8 * 3600_000;

/** An instant as a field for date and time has it, in Shanghai whatever the zone of the PC; empty where there is none. @param {Instant} [at] */
export const wall = at => at ? new Date(Date.parse(at) + SHANGHAI).toISOString().slice(0, 16) : '';

/** What a field for date and time has, as the instant it is in Shanghai. @param {string} typed */
export const instant = typed => typed ? `${typed.length === 16 ? `${typed}:00` : typed}+08:00` : '';

/** A cell of a part in words. @param {string} name @param {any} value @param {Words} said @param {Person} person */
export const cell = (name, value, said, person) => {
  switch (name) {
    case 'likelihood':
      return said.likelihood[value] ?? '';
    case 'kind':
      return said.criterionKind[value] ?? '';
    case 'owner':
      return value ? person(value) : '';
    case 'deadline':
      return value ? moment(value) : '';
    default:
      return value ?? '';
  }
};

/** How a release time stands while the release has not begun. @param {Plan} plan @return {Standing} */
export const releaseStands = plan => {
  if (!['AWAITING_DRAFT', 'AWAITING_SIGNATURES', 'SIGNED'].includes(plan.status) || !plan.releaseAt) {
    return { late: '', words: '' };
  }
  const left = Date.parse(plan.releaseAt) - now();
  return left > 0 ? { late: '', words: `还有 ${length(left)}` } : { late: plan.signedAt ? '' : 'overdue', words: `已过 ${length(-left)}` };
};

/** What the signatures of the present version are. @param {Plan} plan */
export const signing = plan => plan.signedAt ? `已签署 ${moment(plan.signedAt)}` : '未签署';
