// @ts-check
import { itIs } from './browser.js';
import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';

const APP = '../../main/resources/META-INF/resources/webjars/camunda/app';
const { cell, instant, releaseStands, signing, wall } = await import(`${APP}/shared/pages/plan-words.js`);
const { sayAtCells } = await import(`${APP}/tasklist/pages/plan-faults.js`);

beforeEach(() => itIs('2026-03-06T10:00:00+08:00'));

test('a field for date and time has the time of Shanghai, there and back', () => {
  assert.equal(wall('2026-03-06T12:00:00Z'), '2026-03-06T20:00');
  assert.equal(wall(undefined), '');
  assert.equal(instant('2026-03-06T20:00'), '2026-03-06T20:00:00+08:00');
  assert.equal(instant('2026-03-06T20:00:30'), '2026-03-06T20:00:30+08:00');
  assert.equal(instant(''), '');
});

test('a cell is shown in words', () => {
  const said = { likelihood: { LOW: '低' }, criterionKind: { PASS: '通过' } };
  assert.equal(cell('likelihood', 'LOW', said, id => id), '低');
  assert.equal(cell('owner', 'engineer', said, id => `${id}的姓名`), 'engineer的姓名');
  assert.equal(cell('deadline', '2026-03-07T12:00:00+08:00', said, id => id), '3月7日 12:00');
  assert.equal(cell('measure', undefined, said, id => id), '');
});

test('a release is late only while its plan is not signed', () => {
  const plan = { status: 'AWAITING_SIGNATURES', releaseAt: '2026-03-06T09:00:00+08:00' };
  assert.deepEqual(releaseStands(plan), { late: 'overdue', words: '已过 1小时' });
  assert.deepEqual(releaseStands({ ...plan, signedAt: '2026-03-06T08:00:00+08:00' }), { late: '', words: '已过 1小时' });
  assert.deepEqual(releaseStands({ ...plan, releaseAt: '2026-03-06T12:30:00+08:00' }), { late: '', words: '还有 2小时30分' });
  assert.deepEqual(releaseStands({ ...plan, status: 'RELEASED' }), { late: '', words: '' });
  assert.equal(signing(plan), '未签署');
});

/** An editor of so many rows, which remembers what it was told to say. */
const editor = rows => {
  const said = [];
  return {
    said, focused: 0,
    refuse(row, name, sentence) {
      if (row === undefined) {
        said.length = 0;
        return false;
      }
      said.push([row, name, sentence]);
      return row < rows && { input: { focus: () => { this.focused += 1; } } };
    }
  };
};

test('what is refused stands at its cell, the rest is given back', () => {
  const editors = { risks: editor(2), criteria: editor(1), actions: editor(1) };
  const rest = sayAtCells(editors, [
    { field: 'scope', message: '处置范围不能为空，请填写。' },
    { field: 'risks[1].measure', message: '风险分析第 2 行：请填写应对措施。' },
    { field: 'risks[0]', message: '风险分析第 1 行是空的，请填写或删除。' },
    { field: 'criteria[7].owner', message: '没有这一行。' },
    { field: 'criteria', message: '至少要有一行。' }]);
  assert.deepEqual(editors.risks.said, [[1, 'measure', '风险分析第 2 行：请填写应对措施。'], [0, '', '风险分析第 1 行是空的，请填写或删除。']]);
  assert.deepEqual(rest.map(fault => fault.field), ['scope', 'criteria[7].owner', 'criteria']);
  assert.equal(editors.risks.focused, 1);
});
