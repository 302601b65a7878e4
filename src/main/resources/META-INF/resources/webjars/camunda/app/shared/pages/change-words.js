// @ts-check
import api from '../api.js';
import { length, moment, now } from '../time.js';

/** What a window is, in words. @param {Change} change */
export const windowInWords = change => change.windowFrom && change.windowTo ? `${moment(change.windowFrom)} 至 ${moment(change.windowTo)}` : '尚未安排';

/** How a window stands while there is work to do in it. @param {Change} change @return {Standing} */
export const windowStands = change => {
  const open = !['CLOSED', 'REJECTED', 'CANCELLED'].includes(change.status) && !change.endedAt;
  if (!open || !change.windowFrom || !change.windowTo) {
    return { late: '', words: '' };
  }
  const [from, to] = [Date.parse(change.windowFrom) - now(), Date.parse(change.windowTo) - now()];
  if (to <= 0) {
    return { late: 'overdue', words: `窗口已结束 ${length(-to)}` };
  }
  return from > 0 ? { late: '', words: `还有 ${length(from)}开始` } : { late: 'due-soon', words: `窗口内，还剩 ${length(to)}` };
};

/** What was typed as one name per line or divided by commas. @param {string} text */
export const names = text => text.split(/[\n、，,；;]/).map(name => name.trim()).filter(Boolean);

/** Whom a change or a plan can name for something, as a field offers them. @return {Promise<Choice[]>} */
export const everybody = async () => {
  const { implementers, verifiers } = await api.get('changes/people');
  return [...new Map([...verifiers, ...implementers].map(({ id, name }) => [id, name]))].map(([id, name]) => [id, `${name}（${id}）`]);
};

let known;

/** What people are called, as lists of changes name them by their ids only. @return {Promise<Person>} */
export const called = async () => {
  known ??= api.get('changes/people').then(({ implementers, verifiers }) =>
    Object.fromEntries([...verifiers, ...implementers].map(person => [person.id, person.name])));
  const people = await known.catch(() => {
    known = undefined;
    return {};
  });
  return id => people[id ?? ''] ?? (id === 'system' ? '系统' : id ?? '');
};
