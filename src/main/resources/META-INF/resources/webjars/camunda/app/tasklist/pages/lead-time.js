// @ts-check
import api, { query } from '../../shared/api.js';
import { el } from '../../shared/dom.js';
import { input, value } from '../../shared/form-js.js';
import { COLUMN } from '../../shared/selectors.js';
import { length, milliseconds, moment, synchronise } from '../../shared/time.js';

const asked = new WeakMap();

/**
 * What the release is asked about by; null where there is none, or it is not known yet.
 *
 * @return {{ from: Instant, risk?: string, emergency?: boolean, to?: Instant | false } | null}
 */
const release = form => {
  const goLive = value(form, 'releaseAt');
  if (goLive) {
    return { from: goLive, risk: value(form, 'risk') };
  }
  const kind = value(form, 'kind');
  const from = value(form, 'windowFrom');
  const emergency = value(form, 'type') === 'EMERGENCY';
  return from && kind && kind !== 'CONFIGURATION' ? { from, emergency, to: emergency && value(form, 'windowTo') } : null;
};

/** @return {string} */
const sentence = ({ lead, workingDays, draftDueAt, signDueAt }, emergency, goLive) =>
  `距${emergency ? '窗口结束' : '上线'}不足${workingDays ? ` ${workingDays} 个工作日` : length(milliseconds(lead))}，${
    goLive ? '' : '即使现在就批准，'}编制和签署应急方案的时间${goLive ? '将' : '也将'}按比例缩短：${
    moment(draftDueAt)} 前提交，${moment(signDueAt)} 前签署。`;

/** Says, before a release is asked for, where it leaves less time for its emergency plan than the tables have (R4.1). Nothing typed is touched. */
export const say = async form => {
  const wanted = release(form);
  const question = wanted ? String(query(wanted)) : '';
  if (asked.get(form) === question) {
    return;
  }
  asked.set(form, question);
  const [left] = await Promise.all([question ? api.get(`plans/lead-time?${question}`).catch(() => null) : null, synchronise()]);
  if (asked.get(form) !== question || !form.isConnected) {
    return;
  }
  form.querySelector('.lead-time')?.remove();
  if (left?.clipped) {
    const goLive = !!value(form, 'releaseAt');
    input(form, goLive ? 'releaseAt' : 'windowFrom')?.closest(COLUMN)
      ?.append(el('div.requester-known.lead-time', { role: 'status' }, sentence(left, wanted?.emergency, goLive)));
  }
};
