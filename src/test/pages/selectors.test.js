// @ts-check
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { keyOf } from '../../main/resources/META-INF/resources/webjars/camunda/app/shared/selectors.js';

const RESOURCES = new URL('../../main/resources/', import.meta.url);

const scripts = readdirSync(RESOURCES, { recursive: true, encoding: 'utf8' }).filter(file => file.endsWith('.js'))
  .map(file => ({ file, text: readFileSync(new URL(file, RESOURCES), 'utf8') }));

const having = pattern => scripts.filter(({ text }) => pattern.test(text)).map(({ file }) => file.split('/').pop());

test('the key of a field is read from the id of its input', () => {
  assert.deepEqual(keyOf({ id: 'fjs-form-0abc-field_title' }), { key: 'title', part: '' });
  assert.deepEqual(keyOf({ id: 'fjs-form-0abc-field_reportedAt-date' }), { key: 'reportedAt', part: '-date' });
  assert.deepEqual(keyOf({ id: 'fjs-form-0abc-field_type-2' }), { key: 'type', part: '-2' });
  assert.deepEqual(keyOf({ id: 'search' }), { key: '', part: '' });
  assert.deepEqual(keyOf(null), { key: '', part: '' });
});

test('one module replaces what is the browser’s own, one observes the page, one knows where things are', () => {
  assert.deepEqual(having(/\.prototype\.\w+ =|window\.fetch =|globalThis\.fetch =/), ['wire.js']);
  assert.deepEqual(having(/new MutationObserver/), ['observe.js']);
  assert.deepEqual(having(/['"`. ]\.(fjs|flatpickr|modal|task-details|variable)-|-field_/), ['selectors.js']);
});

test('every script is checked, and no check is switched off', () => {
  assert.ok(scripts.length > 80);
  assert.deepEqual(scripts.filter(({ text }) => !text.startsWith('// @ts-check\n')).map(({ file }) => file), []);
  assert.deepEqual(having(/@ts-(ignore|nocheck|expect-error)|eslint-disable/), []);
});
