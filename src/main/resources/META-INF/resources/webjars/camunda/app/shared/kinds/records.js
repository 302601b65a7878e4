// @ts-check
import api, { page, query } from '../api.js';
import { el } from '../dom.js';
import { form } from '../form.js';
import { live } from '../live.js';
import { pager } from '../pager.js';
import { reason, steps } from '../steps.js';
import { moment, synchronise } from '../time.js';

const SIZE = 20;
const HEADS = ['编号', '状态', '标题', '提出人', '提出时间'];

const facts = list => el('dl.ticket-facts', {}, list.filter(({ value }) => value)
  .map(({ name, value }) => el('div', {}, el('dt', {}, name), el('dd', {}, el('span.ticket-text', {}, value)))));

const violations = list => list.length === 0 ? [] : [
  el('h4', {}, '违规记录'),
  el('ul', {}, list.map(one => el('li.overdue', {}, `${moment(one.at)} ${one.text}`)))];

const timeline = history => [
  el('h4', {}, '办理记录'),
  el('ol.ticket-notes', {}, [...history].reverse().map(one => el('li', {},
    el('p.ticket-when', {}, `${moment(one.at)} ${one.byName ?? '系统'}`), el('p.ticket-text', {}, one.text))))];

/** What the server offers, each with a reason. */
const offered = actions => Object.fromEntries(actions.map(({ name, label }) =>
  [name, { label, path: name, send: label, fields: () => [reason(`${label}的原因`)] }]));

/**
 * Everything about a record of a kind that has no page of its own making, with what may be done about it.
 *
 * @param {string} number the record's number
 * @param changed called after a step of the user's
 * @param offers whether steps are offered
 * @param {RecordKind} kind whose record it is
 */
export const view = (number, changed = () => {}, offers = true, { series, collection, label }) => {
  if (!number.startsWith(`${series}-`)) {
    return el('p.itsm-refused', { role: 'alert' }, `没有编号为“${number}”的${label}，请核对编号。`);
  }
  const head = el('div');
  const body = el('div');
  const known = {};
  const address = `records/${collection}/${encodeURIComponent(number)}`;
  const toDo = steps(known, address, () => shown.load().then(changed));

  const read = async () => {
    const [record] = await Promise.all([api.get(address), synchronise()]);
    const { line } = record;
    Object.assign(known, offered(record.actions));
    head.replaceChildren(el('header.ticket-head', {}, el('h3', {}, line.title),
      el('p', {}, el('strong', {}, line.number), el('span.ticket-badge', {}, line.status))));
    toDo.offer({ actions: offers ? record.actions.map(({ name }) => name) : [] });
    body.replaceChildren(facts([{ name: '提出', value: `${moment(line.at)} ${line.byName ?? line.by}` }, ...record.facts]),
      ...violations(record.violations), ...timeline(record.history));
  };

  const shown = live([head, toDo.element, body], read, `您的角色不能查看${label}。`);
  return shown.view;
};

/**
 * Finds records of such a kind by number and title.
 *
 * @param {URLSearchParams} asked what is searched for, from the address
 * @param go called with what to search for next
 * @param {RecordKind} kind whose records they are
 */
export const search = (asked, go, { collection, label, pages }) => {
  const wanted = Object.fromEntries(['text', 'page'].map(name => [name, asked.get(name) ?? '']));
  const result = el('div', { 'aria-live': 'polite' });
  const ask = form({
    fields: [{ name: 'text', label: '编号或标题', value: wanted.text, most: 200 }], send: '查询', onsend: async ({ text }) => go({ text: text.trim() })
  });
  ask.classList.add('itsm-row');

  const show = async () => {
    const [found] = await Promise.all([api.get(`records/${collection}?${query({ ...wanted, size: SIZE })}`), synchronise()]);
    result.replaceChildren(
      el('p', {}, found.total === 0 ? `没有找到符合条件的${label}，请换一个条件再查。` : `共 ${found.total} 项${label}，新的在前。`),
      el('table.ticket-table', { hidden: found.total === 0 },
        el('thead', {}, el('tr', {}, HEADS.map(name => el('th', { scope: 'col' }, name)))),
        el('tbody', {}, found.items.map(line => el('tr', {}, el('td', {}, el('a', { href: page(pages.page, { number: line.number }) }, line.number)),
          el('td', {}, line.status), el('td', {}, line.title), el('td', {}, line.byName ?? line.by), el('td', {}, moment(line.at)))))),
      pager(found, number => go({ ...wanted, page: number })));
  };

  show().catch(problem => result.replaceChildren(el('p.itsm-refused', { role: 'alert' },
    problem.status === 403 ? `您的角色不能查看${label}。` : problem.message)));
  return el('div.ticket', {}, ask, result);
};
