// @ts-check
import inChinese from '../../shared/in-chinese.js';

/** The examples that the form of a person's own data has built in. */
inChinese(':not(*)', 'input[placeholder]', [
  ['Jonny', '名'],
  ['Prosciutto', '姓'],
  ['j\\.prosciutto@acme\\.org', '电子邮箱']
]);
