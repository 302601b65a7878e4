// @ts-check
import { itIs } from './browser.js';
import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';

const APP = '../../main/resources/META-INF/resources/webjars/camunda/app';
const { next, state } = await import(`${APP}/shared/ticket/clocks.js`);
const { level } = await import(`${APP}/shared/ticket/parts.js`);
const { due } = await import(`${APP}/shared/ticket/search.js`);

const words = { clockResult: { MET: '达标', BREACHED: '超时' }, role: { 'team-lead': '运维组长' } };
const clock = { state: 'RUNNING', calendar: 'NATURAL', deadline: '2026-02-15T00:20:00+08:00', result: 'PENDING', elapsed: 'PT5M', remaining: 'PT30M' };

beforeEach(() => itIs('2026-02-14T23:50:00+08:00'));

test('a clock that runs says what is left, in working time where it counts that', () => {
  assert.deepEqual(state(clock, words), { late: '', words: '剩余 30分' });
  assert.deepEqual(state({ ...clock, amber: true }, words), { late: 'due-soon', words: '剩余 30分' });
  assert.deepEqual(state({ ...clock, calendar: 'OFFICE', remaining: 'PT7H', amber: true }, words), { late: 'due-soon', words: '剩余工作时间 7小时' });
  assert.deepEqual(state({ ...clock, calendar: 'OFFICE', deadline: '2026-02-14T23:00:00+08:00' }, words), { late: 'overdue', words: '已超时 50分' });
});

test('a clock that stands says how it ended or waits', () => {
  assert.deepEqual(state({ ...clock, state: 'STOPPED', result: 'MET' }, words), { late: 'met', words: '达标，用时 5分' });
  assert.deepEqual(state({ ...clock, state: 'STOPPED', result: 'BREACHED' }, words), { late: 'overdue', words: '超时，用时 5分' });
  assert.deepEqual(state({ ...clock, state: 'PAUSED', remaining: 'PT-10M', result: 'BREACHED' }, words), { late: 'overdue', words: '暂停计时，还剩 10分' });
});

test('the next level says when, how far and to whom', () => {
  const coming = { level: '75%', role: 'team-lead', action: 'TELL', dueAt: '2026-02-15T00:12:30+08:00' };
  assert.equal(next(coming, words), '2月15日 00:12:30 时限的75%，告知运维组长');
  assert.equal(next({ ...coming, level: '+PT2H', action: 'TASK' }, words), '2月15日 00:12:30 到期后2小时，请运维组长处置');
  assert.equal(next(undefined, words), '');
  assert.equal(level('START'), '登记时');
});

test('of the clocks that run the first to end counts', () => {
  const later = { ...clock, deadline: '2026-02-15T01:50:00+08:00' };
  assert.equal(due({ clocks: [later, clock, { ...clock, state: 'STOPPED', deadline: '2026-02-14T00:00:00+08:00' }] }), clock);
  assert.equal(due({ clocks: [] }), undefined);
});
