// @ts-check
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { required } from '../../main/resources/META-INF/resources/webjars/camunda/app/shared/required.js';

const text = (properties, validate) => ({ id: 'field_comment', key: 'comment', type: 'textfield', properties, validate });
const answering = answers => key => answers[key];

test('a field is needed for the answers it names, and for no others', () => {
  const field = text({ requiredWhen: 'confirmation = NOT_SOLVED, NOT_REACHED' });
  assert.equal(required(field, answering({ confirmation: 'NOT_REACHED' })), true);
  assert.equal(required(field, answering({ confirmation: 'CONFIRMED' })), false);
  assert.equal(required(field, answering({})), false);
});

test('an answer may be yes or no', () => {
  const field = text({ requiredWhen: 'lateEntry = true' });
  assert.equal(required(field, answering({ lateEntry: true })), true);
  assert.equal(required(field, answering({ lateEntry: false })), false);
});

test('of what form-js requires itself only texts are looked at again, for blanks', () => {
  assert.equal(required(text({}, { required: true }), answering({})), true);
  assert.equal(required({ ...text({}, { required: true }), type: 'select' }, answering({})), false);
  assert.equal(required(text(), answering({})), false);
});

const FORMS = new URL('../../../forms/', import.meta.url);

const forms = readdirSync(FORMS, { recursive: true, encoding: 'utf8' }).filter(file => file.endsWith('.form'))
  .map(file => ({ file, form: JSON.parse(readFileSync(new URL(file, FORMS), 'utf8')) }));

const flat = fields => fields.flatMap(field => [field, ...flat(field.components ?? [])]);

test('every packaged form names fields and answers that it has', () => {
  let conditions = 0;
  for (const { file, form } of forms) {
    const fields = flat(form.components);
    for (const { properties } of fields.filter(field => field.properties?.requiredWhen)) {
      const [key, answers] = properties.requiredWhen.split('=').map(part => part.trim());
      const other = fields.find(field => field.key === key);
      assert.ok(other, `${file}: ${key}`);
      const offered = other.values?.map(each => String(each.value)) ?? ['true', 'false'];
      answers.split(',').forEach(answer => assert.ok(offered.includes(answer.trim()), `${file}: ${key} has no ${answer}`));
      conditions += 1;
    }
  }
  assert.ok(conditions > 10);
});

test('every field of a packaged form has its key in its id, by which scripts find its input', () => {
  for (const { file, form } of forms) {
    flat(form.components).filter(field => field.key).forEach(field => assert.equal(field.id, `field_${field.key}`, file));
  }
});
