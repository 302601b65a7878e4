import { COLUMNS, PARTS } from '../../shared/pages/plan-words.js';

/** `risks[1].measure`, and `risks[1]` for a row as a whole. */
const ADDRESS = /^(\w+)\[(\d+)\]\.?(\w*)$/;

/**
 * The same in the words of sentences, as they come from where no fields are named: 风险分析第 2 行：请填写应对措施。
 * Or about a row as a whole: 风险分析第 2 行与第 1 行相同，请修改或删除。
 */
const IN_WORDS = new RegExp(`(${Object.keys(COLUMNS).map(part => PARTS[part]).join('|')})第 (\\d+) 行(?:：|(?=与))([^。]*。)`, 'g');

/** Or about a part as a whole: 处置范围不能写“无”，请写明具体内容。 */
const OF_A_PART = new RegExp(`(?<=^|。\\s*)(${Object.values(PARTS).join('|')})(?!第)[^。]*。`, 'g');

const named = label => Object.keys(PARTS).find(name => PARTS[name] === label);

/** The column that a sentence names first. */
const columnOf = (part, sentence) => COLUMNS[part].map(([name, label]) => ({ name, at: sentence.indexOf(label) })).filter(({ at }) => at >= 0)
  .sort((one, other) => one.at - other.at)[0]?.name;

/** What a refusal says about each cell, and about parts as a whole. */
export const faultsIn = message => [
  ...[...message.matchAll(IN_WORDS)].map(([sentence, label, row, said]) => ({
    field: `${named(label)}[${row - 1}].${columnOf(named(label), said) ?? ''}`, message: sentence
  })),
  ...[...message.matchAll(OF_A_PART)].map(([sentence, label]) => ({ field: named(label), message: sentence }))
];

/**
 * Says at their cells what the server refused.
 *
 * @param editors the row editors by part
 * @param faults `{field, message}`
 * @return the faults that have no cell
 */
export const sayAtCells = (editors, faults) => {
  Object.values(editors).forEach(editor => editor.refuse());
  let first;
  const rest = faults.filter(fault => {
    const [, part, row, name] = fault.field.match(ADDRESS) ?? [];
    const refused = editors[part]?.refuse(Number(row), name, fault.message);
    first ??= refused || undefined;
    return !refused;
  });
  first?.input.focus();
  return rest;
};
