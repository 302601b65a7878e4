import api, { query } from '../../shared/api.js';
import { el } from '../../shared/dom.js';
import { length, milliseconds, moment, synchronise } from '../../shared/time.js';

const asked = new WeakMap();

const input = (form, name) => form.querySelector(`input[id$="-field_${name}"]`);

const two = number => String(number).padStart(2, '0');

/** What was typed as a date and a time of the contract's zone; null before both are there. */
const instant = (form, key) => {
  const [, year, month, day] = input(form, `${key}-date`)?.value.match(/(\d{4})\D+(\d{1,2})\D+(\d{1,2})/) ?? [];
  const [, hour, minute] = input(form, `${key}-time`)?.value.match(/^\s*(\d{1,2}):(\d{2})/) ?? [];
  return year && hour ? `${year}-${two(month)}-${two(day)}T${two(hour)}:${minute}:00+08:00` : null;
};

const RISKS = { 低: 'LOW', 中: 'MEDIUM', 高: 'HIGH' };

/** What the release is asked about by; null where there is none, or it is not known yet. */
const release = form => {
  const goLive = instant(form, 'releaseAt');
  if (goLive) {
    return { from: goLive, risk: RISKS[input(form, 'risk')?.value] };
  }
  const kind = input(form, 'kind')?.value;
  const from = instant(form, 'windowFrom');
  const emergency = input(form, 'type-2')?.checked;
  return from && kind && kind !== '配置调整' ? { from, emergency, to: emergency && instant(form, 'windowTo') } : null;
};

const sentence = ({ lead, workingDays, draftDueAt, signDueAt }, { emergency }, goLive) =>
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
    const goLive = !!instant(form, 'releaseAt');
    input(form, `${goLive ? 'releaseAt' : 'windowFrom'}-date`).closest('.fjs-layout-column')
      .append(el('div.requester-known.lead-time', { role: 'status' }, sentence(left, wanted, goLive)));
  }
};
