// @ts-check
import { itIs } from './browser.js';
import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';

const { names, windowInWords, windowStands } =
  await import('../../main/resources/META-INF/resources/webjars/camunda/app/shared/pages/change-words.js');

/** As much of a change as its window needs. @type {any} */
const change = { status: 'APPROVED', windowFrom: '2026-03-06T20:00:00+08:00', windowTo: '2026-03-06T22:00:00+08:00' };
const at = instant => {
  itIs(instant);
  return windowStands(change);
};

beforeEach(() => itIs('2026-03-06T10:00:00+08:00'));

test('a window is ahead, open or over', () => {
  assert.deepEqual(at('2026-03-06T19:00:00+08:00'), { late: '', words: '还有 1小时开始' });
  assert.deepEqual(at('2026-03-06T20:00:00+08:00'), { late: 'due-soon', words: '窗口内，还剩 2小时' });
  assert.deepEqual(at('2026-03-06T22:00:00+08:00'), { late: 'overdue', words: '窗口已结束 0秒' });
});

test('nothing is late about a change whose work is over', () => {
  itIs('2026-03-07T00:00:00+08:00');
  assert.deepEqual(windowStands({ ...change, status: 'CLOSED' }), { late: '', words: '' });
  assert.deepEqual(windowStands({ ...change, endedAt: '2026-03-06T21:00:00+08:00' }), { late: '', words: '' });
});

test('a window is said from its beginning to its end', () => {
  assert.equal(windowInWords(change), '3月6日 20:00 至 3月6日 22:00');
  assert.equal(windowInWords({ ...change, windowFrom: undefined }), '尚未安排');
});

test('names come one to a line or divided by any comma', () => {
  assert.deepEqual(names(' 接口 \n\n数据库、中间件，服务器;接口'), ['接口', '数据库', '中间件', '服务器', '接口']);
  assert.deepEqual(names(' '), []);
});
