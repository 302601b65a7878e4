// @ts-check
import { el, target } from '../../shared/dom.js';
import { COLUMNS, instant, PARTS, wall } from '../../shared/pages/plan-words.js';
import { suggestPeople } from './plan-people.js';

const MOST_ROWS = 100;
const MOST = 1000;

/** What a new part begins with: at least one criterion of each kind is asked for. */
const FIRST = { risks: [{}], criteria: [{ kind: 'PASS' }, { kind: 'FAIL' }], actions: [{}] };

/** The rows to begin with; a half-filled draft that comes back has left its blank rows behind. */
const begun = (part, values) => part === 'criteria'
  ? [...values, ...FIRST.criteria.filter(({ kind }) => values.every(value => value.kind !== kind))]
  : values.length ? values : FIRST[part];

const choice = options => el('select.form-control', {}, el('option', { value: '' }, '请选择'),
  Object.entries(options).map(([value, label]) => el('option', { value }, label)));

const control = (name, said) => {
  switch (name) {
    case 'likelihood':
      return choice(said.likelihood);
    case 'kind':
      return choice(said.criterionKind);
    case 'owner':
      return el('input.form-control', { type: 'text', maxLength: MOST, autocomplete: 'off' });
    case 'deadline':
      return el('input.form-control', { type: 'datetime-local' });
    default:
      return el('textarea.form-control', { rows: 1, maxLength: MOST });
  }
};

const written = (name, typed) => name === 'deadline' ? instant(typed) : typed.trim();
const shown = (name, value) => name === 'deadline' ? wall(value) : value ?? '';

/**
 * A part of a plan as a table to type in. A row in which nothing is said does not count; one that is half typed does, and the server says
 * what it lacks.
 *
 * @param part `risks`, `criteria` or `actions`
 * @param said the words
 * @param changed called when something was typed, moved, added or taken away
 * @return `{element, read, fill, refuse, focus}`: read gives the rows as the API has them; refuse says a sentence at a cell of the nth of
 *   these rows, and without arguments takes all sentences away
 */
export const rowEditor = (part, said, changed) => {
  const columns = COLUMNS[part];
  let rows = [];
  const body = el('tbody');
  const add = el('button.btn.btn-default.btn-sm', { type: 'button' }, '添加一行');
  const element = el('fieldset.plan-rows', { 'aria-label': PARTS[part] },
    el(`table.plan-rows-${part}`, {}, el('thead', {}, el('tr', {}, el('th', { scope: 'col' }, '行'),
      columns.map(([, label]) => el('th', { scope: 'col' }, label)), el('th', { scope: 'col' }, '操作'))), body), add);

  const saysSomething = ({ cells }) => columns.some(([name]) => cells[name].input.matches('input, textarea') && cells[name].input.value.trim());

  /** After each move the rows say again which they are. */
  const draw = () => {
    body.append(...rows.map(row => row.element));
    rows.forEach((row, index) => {
      row.number.textContent = index + 1;
      columns.forEach(([name, label]) => row.cells[name].input.setAttribute('aria-label', `${PARTS[part]}第 ${index + 1} 行${label}`));
      row.steps.forEach(step => step.setAttribute('aria-label', `${PARTS[part]}第 ${index + 1} 行${step.textContent}`));
      row.steps[0].disabled = index === 0;
      row.steps[1].disabled = index === rows.length - 1;
    });
    add.disabled = rows.length >= MOST_ROWS;
  };

  const move = (row, by) => {
    const from = rows.indexOf(row);
    rows.splice(from, 1);
    rows.splice(from + by, 0, row);
    draw();
    const [up, down] = row.steps;
    (by < 0 ? [up, down] : [down, up]).find(step => !step.disabled)?.focus();
    changed();
  };

  const take = row => {
    const from = rows.indexOf(row);
    rows.splice(from, 1);
    row.element.remove();
    draw();
    (rows[Math.min(from, rows.length - 1)]?.steps[2] ?? add).focus();
    changed();
  };

  const cell = (name, label, value) => {
    const input = control(name, said);
    input.value = shown(name, value);
    input.dataset.cell = name;
    const fault = el('p.itsm-refused', { role: 'alert' });
    input.addEventListener('input', () => fault.replaceChildren());
    const meant = name === 'owner' ? el('p.plan-meant', { role: 'status' }) : null;
    if (meant) {
      suggestPeople(input, meant);
    }
    const place = el('td', {}, el('span.plan-label', { 'aria-hidden': 'true' }, label), input, meant, fault);
    return { input, fault, place };
  };

  const build = values => {
    const cells = Object.fromEntries(columns.map(([name, label]) => [name, cell(name, label, values[name])]));
    const step = (label, onclick) => el('button.btn.btn-default.btn-sm', { type: 'button', onclick }, label);
    const row = { cells, number: el('th', { scope: 'row' }) };
    row.steps = [step('上移', () => move(row, -1)), step('下移', () => move(row, 1)), step('删除', () => take(row))];
    row.element = el('tr', {}, row.number, columns.map(([name]) => cells[name].place), el('td.plan-row-steps', {}, row.steps));
    return row;
  };

  const focus = row => row.cells[columns[0][0]].input.focus();
  add.addEventListener('click', () => {
    rows.push(build({}));
    draw();
    focus(rows.at(-1));
  });
  element.addEventListener('input', changed);
  element.addEventListener('change', changed);
  // a line is sent by its button, not by the Enter of somebody who wants to go on
  element.addEventListener('keydown', event => event.key === 'Enter' && target(event).matches('input') && event.preventDefault());

  return {
    element,
    read: () => rows.filter(saysSomething).map(({ cells }) => Object.fromEntries(columns
      .map(([name]) => [name, written(name, cells[name].input.value)]).filter(([, value]) => value))),
    fill: values => {
      rows.forEach(row => row.element.remove());
      rows = begun(part, values).map(build);
      draw();
    },
    refuse: (index, name, sentence) => {
      if (index === undefined) {
        rows.forEach(({ cells }) => Object.values(cells).forEach(({ fault }) => fault.replaceChildren()));
        return false;
      }
      const refused = rows.filter(saysSomething)[index]?.cells[name || columns[0][0]];
      refused?.fault.replaceChildren(sentence);
      return refused;
    },
    focus: () => rows.length ? focus(rows[0]) : add.focus()
  };
};
