// @ts-check
import './browser.js';
import assert from 'node:assert/strict';
import { afterEach, test } from 'node:test';

const { default: api, about, kindOf, query, Refused } = await import('../../main/resources/META-INF/resources/webjars/camunda/app/shared/api.js');

const { fetch } = globalThis;
afterEach(() => {
  globalThis.fetch = fetch;
});

/** The server answers this. */
const answering = (status, body, type = 'application/problem+json') => {
  globalThis.fetch = async () => new Response(JSON.stringify(body), { status, headers: { 'Content-Type': type } });
};

test('a number leads to the page of what it is a number of', () => {
  assert.equal(about('GD-20260214-0001'), '#/ticket?number=GD-20260214-0001');
  assert.equal(about('BG-20260214-0001'), '#/change?number=BG-20260214-0001');
  assert.equal(about('YA-20260214-0001'), '#/plan?number=YA-20260214-0001');
  assert.equal(about('QX-20260214-0001'), '#/accounts?');
  assert.equal(about('FT-1'), '#/ticket?number=FT-1');
  assert.equal(kindOf('FT-1'), undefined);
  assert.equal(about('17'), '#/change-calendar?');
  assert.equal(about('模块登记'), '#/modules?');
});

test('what is empty is not asked for', () => {
  assert.equal(String(query({ text: '登 录', status: '', page: 0, size: 20, unit: undefined })), 'text=%E7%99%BB+%E5%BD%95&size=20');
  assert.equal(String(query(null)), '');
});

test('a refusal has its sentence and its fields', async () => {
  document.cookie = '';
  answering(422, { detail: '请填写标题。', errors: [{ field: 'title', message: '请填写标题。' }] });
  await assert.rejects(api.get('tickets'), error => {
    assert.ok(error instanceof Refused);
    assert.deepEqual([error.status, error.message, error.fields], [422, '请填写标题。', [{ field: 'title', message: '请填写标题。' }]]);
    return true;
  });
});

test('a server that says nothing of ours is not at hand', async () => {
  document.cookie = '';
  answering(502, '<html>', 'text/html');
  await assert.rejects(api.get('tickets'), { status: 502, message: '系统暂时没有应答，请稍后再试。', fields: [] });
  globalThis.fetch = () => Promise.reject(new TypeError('Failed to fetch'));
  await assert.rejects(api.post('tickets'), { status: 0, message: '系统暂时没有应答，请稍后再试。' });
});
