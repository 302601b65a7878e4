// @ts-check
import { itIs } from './browser.js';
import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';

const { length, milliseconds, moment, now, standing } = await import('../../main/resources/META-INF/resources/webjars/camunda/app/shared/time.js');

beforeEach(() => itIs('2026-02-14T23:50:00+08:00'));

test('an instant is read in Shanghai, with the year only where it is another', () => {
  assert.equal(moment('2026-02-14T16:05:00Z'), '2月15日 00:05');
  assert.equal(moment('2026-02-14T20:37:09+08:00'), '2月14日 20:37:09');
  assert.equal(moment('2025-12-31T23:59:00+08:00'), '2025年12月31日 23:59');
  assert.equal(moment(Date.parse('2026-01-01T00:00:00+08:00')), '1月1日 00:00');
});

test('a length is said in its two largest units', () => {
  assert.equal(length(0), '0秒');
  assert.equal(length(59_999), '59秒');
  assert.equal(length(65 * 60_000), '1小时5分');
  assert.equal(length(86_400_000 + 5 * 60_000), '1天');
  assert.equal(length(90 * 3_600_000), '3天18小时');
});

test('a duration of the interface is read, also a negative one', () => {
  assert.equal(milliseconds('PT2H30M'), 9_000_000);
  assert.equal(milliseconds('PT-1H-1S'), -3_601_000);
  assert.equal(milliseconds('PT0S'), 0);
  assert.equal(milliseconds(undefined), 0);
});

test('a deadline is late from the second after it', () => {
  assert.deepEqual(standing('2026-02-14T23:50:00+08:00'), { late: '', words: '剩余 0秒' });
  assert.deepEqual(standing('2026-02-14T23:49:59+08:00', true), { late: 'overdue', words: '已超时 1秒' });
  assert.deepEqual(standing('2026-02-15T00:20:00+08:00', true), { late: 'due-soon', words: '剩余 30分' });
  assert.deepEqual(standing(undefined), { late: '', words: '' });
});

test('time ticks in whole seconds', () => {
  itIs('2026-02-14T23:50:00.999+08:00');
  assert.equal(now(), Date.parse('2026-02-14T23:50:00+08:00'));
});
