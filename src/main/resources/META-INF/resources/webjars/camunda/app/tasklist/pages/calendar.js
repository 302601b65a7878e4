// @ts-check
import api, { address, asked, page, query, words } from '../../shared/api.js';
import { el, focusIn } from '../../shared/dom.js';
import { form } from '../../shared/form.js';
import { called, names, windowInWords } from '../../shared/pages/change-words.js';
import { offerModules } from '../../shared/pages/module-choice.js';
import { pager } from '../../shared/pager.js';
import { reason } from '../../shared/steps.js';
import { moment, now, synchronise } from '../../shared/time.js';
import { whole } from './whole.js';

const DAY = 86_400_000;
const SHANGHAI = 8 * 3600_000;
const WEEKDAYS = [...'日一二三四五六'];

/** The days of a month like `2026-03`; a day begins at midnight of Shanghai. */
const daysOf = month => {
  const [year, number] = month.split('-').map(Number);
  return Array.from({ length: new Date(Date.UTC(year, number, 0)).getUTCDate() }, (_, i) => Date.UTC(year, number - 1, i + 1));
};

const monthBeside = (month, step) => {
  const [year, number] = month.split('-').map(Number);
  return new Date(Date.UTC(year, number - 1 + step, 1)).toISOString().slice(0, 7);
};

const date = day => new Date(day).toISOString().slice(0, 10);
const during = (day, from, to) => Date.parse(from) < day - SHANGHAI + DAY && Date.parse(to) > day - SHANGHAI;
const modulesOf = freeze => freeze.modules.length ? freeze.modules.join('、') : '全部模块';

const day = (at, { changes, freezes }, said) => {
  const stopped = freezes.filter(freeze => !freeze.liftedAt && during(at, freeze.from, freeze.to));
  const planned = changes.filter(change => during(at, change.windowFrom, change.windowTo));
  const today = date(now() + SHANGHAI) === date(at);
  return el(`td${stopped.length ? '.calendar-frozen' : ''}${today ? '.calendar-today' : ''}`, {},
    el('strong', {}, String(new Date(at).getUTCDate()), today ? ' 今天' : ''),
    stopped.map(freeze => el('p.calendar-freeze', { title: `${moment(freeze.from)} 至 ${moment(freeze.to)}` },
      `冻结：${freeze.reason}（${modulesOf(freeze)}）`)),
    planned.map(change => el('p', { title: `${said.changeStatus[change.status]}，${windowInWords(change)}` },
      el('a', { href: page('/change', { number: change.number }) }, change.number), ` ${change.title}`,
      el('span.ticket-badge', {}, said.changeStatus[change.status]))));
};

/** A month in weeks from Monday to Sunday, as it hangs on the wall. */
const month = (days, planned, said) => {
  const before = (new Date(days[0]).getUTCDay() + 6) % 7;
  const cells = [...Array.from({ length: before }, () => el('td')), ...days.map(at => day(at, planned, said))];
  const weeks = Array.from({ length: Math.ceil(cells.length / 7) }, (_, i) => cells.slice(i * 7, i * 7 + 7));
  return el('table.ticket-table.change-calendar', {},
    el('thead', {}, el('tr', {}, [...WEEKDAYS.slice(1), WEEKDAYS[0]].map(name => el('th', { scope: 'col' }, `星期${name}`)))),
    el('tbody', {}, weeks.map(week => el('tr', {}, week))));
};

/** What somebody typed as a time of Shanghai; throws what is to be said where it is none. */
const instant = (field, text) => {
  const [, year, ...rest] = text.trim().match(/^(\d{4})[-/年](\d{1,2})[-/月](\d{1,2})日?\s+(\d{1,2})[:：](\d{2})$/) ?? [];
  const [monthOf, dayOf, hour, minute] = rest.map(part => part.padStart(2, '0'));
  const read = `${year}-${monthOf}-${dayOf}T${hour}:${minute}:00+08:00`;
  if (!year || Number.isNaN(Date.parse(read))) {
    throw { fields: [{ field, message: '请写明日期和时间，例如 2026-03-06 21:00。' }] };
  }
  return read;
};

/** Times in which nothing is changed: who entered them why, and a form for whoever may enter one. */
const freezes = (person, redraw) => {
  const result = el('div', { 'aria-live': 'polite' });
  const edit = el('div');
  const close = () => edit.replaceChildren();
  const open = made => {
    edit.replaceChildren(made);
    focusIn(edit);
  };
  let shown = 0;

  const changed = () => {
    close();
    redraw();
    return load();
  };
  const enter = () => {
    open(entry());
    offerModules(edit.querySelector('[name=modules]'));
  };
  const entry = () => form({
    title: '登记冻结期',
    fields: [
      { name: 'from', label: '开始时间（例如 2026-03-06 21:00）', required: true },
      { name: 'to', label: '结束时间', required: true },
      { name: 'modules', label: '模块（每行一个，不填表示全部模块）', kind: 'textarea' },
      reason('冻结原因', 1000)],
    send: '登记',
    onsend: async said => {
      await api.post('freezes', { ...said, from: instant('from', said.from), to: instant('to', said.to), modules: names(said.modules) });
      await changed();
    },
    onclose: close
  });
  const lift = freeze => open(form({
    title: `解除冻结期“${freeze.reason}”`, fields: [reason('解除原因', 1000)], send: '解除',
    onsend: said => api.post(`freezes/${freeze.id}/lift`, said).then(changed), onclose: close
  }));

  const state = freeze => {
    if (freeze.liftedAt) {
      return `${moment(freeze.liftedAt)} ${person(freeze.liftedBy)}解除：${freeze.liftedBecause ?? ''}`;
    }
    return Date.parse(freeze.to) <= now() ? '已结束' : Date.parse(freeze.from) <= now() ? '冻结中' : '未开始';
  };
  const line = freeze => el('tr', {},
    el('td', {}, `${moment(freeze.from)} 至 ${moment(freeze.to)}`), el('td', {}, modulesOf(freeze)), el('td', {}, freeze.reason),
    el('td', {}, `${freeze.side === 'BUREAU' ? '采购人' : '供应商'} ${person(freeze.by)} ${moment(freeze.at)}`), el('td', {}, state(freeze)),
    el('td', {}, freeze.mayLift ? el('button.btn.btn-link', { type: 'button', onclick: () => lift(freeze) }, '解除') : ''));

  const load = async () => {
    try {
      const found = await api.get(`freezes?${query({ page: shown, size: 10 })}`);
      result.replaceChildren(found.total === 0 ? el('p', {}, '还没有登记过冻结期。') : el('table.ticket-table', {},
        el('thead', {}, el('tr', {}, ['时间', '模块', '原因', '登记', '状态', '操作'].map(name => el('th', { scope: 'col' }, name)))),
        el('tbody', {}, found.items.map(line))),
      pager(found, number => {
        shown = number;
        load();
      }));
    } catch (problem) {
      result.replaceChildren(el('p.itsm-refused', { role: 'alert' }, problem.message));
    }
  };

  load();
  return el('section', {}, el('h4', {}, '冻结期'), el('p', {},
    '冻结期内不安排变更；采购人信息科和项目经理可以登记。采购人登记的由采购人解除，与自己的变更冲突的由别人解除。'), result,
    el('button.btn.btn-default', { type: 'button', onclick: enter }, '登记冻结期'), edit);
};

/** The calendar of changes and freezes, month by month (R7.4). */
export const calendar = place => {
  const result = el('div', { 'aria-live': 'polite' });
  const below = el('div');
  const content = el('div.ticket', {}, result, below);
  place.append(whole('变更日历', content));

  const draw = async () => {
    await synchronise();
    const wanted = asked().get('month') ?? '';
    const shown = /^\d{4}-(0[1-9]|1[0-2])$/.test(wanted) ? wanted : date(now() + SHANGHAI).slice(0, 7);
    const days = daysOf(shown);
    const [planned, said] = await Promise.all([
      api.get(`changes/calendar?${query({ from: date(days[0]), to: date(days.at(-1)) })}`), words()]);
    const to = (label, step) => el('a.btn.btn-default', { href: page('/change-calendar', { month: monthBeside(shown, step) }) }, label);
    result.replaceChildren(
      el('p.itsm-pager', {}, to('上个月', -1), el('strong', {}, ` ${shown.replace(/-0?/, '年')}月 `), to('下个月', 1), '　',
        el('a', { href: address('changes/calendar.ics') }, '订阅日历（供手机或邮箱的日历使用）')),
      month(days, planned, said));
  };

  const refuse = problem => result.replaceChildren(el('p.itsm-refused', { role: 'alert' },
    problem.status === 403 ? '您的角色不能查看变更。' : problem.message));
  draw().then(called).then(person => below.replaceChildren(freezes(person, () => draw().catch(refuse)))).catch(refuse);
};
