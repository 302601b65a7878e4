import { asked, page, query } from '../../shared/api.js';
import { el } from '../../shared/dom.js';
import { requesters } from '../../shared/ticket/requesters.js';
import { search } from '../../shared/ticket/search.js';
import { ticketView } from '../../shared/ticket/view.js';

/** Pages of our own stand where Tasklist's columns stand, so each leads back to them. */
const whole = (title, ...content) => el('main.itsm-page', {},
  el('p', {}, el('a', { href: '#/' }, '返回待办列表'), '　', el('a', { href: page('/tickets') }, '工单查询'), '　',
    el('a', { href: page('/requesters') }, '通讯录')),
  el('h2', {}, title), ...content);

/** The open tasks of a ticket that the user may see. */
const tasks = async ({ engineApi }, number) => {
  const answer = await fetch(`${engineApi}/task?${query({ processInstanceBusinessKey: number })}`, { headers: { Accept: 'application/json' } });
  return answer.ok ? answer.json() : [];
};

export const ticket = (place, { api: engine }) => {
  const number = asked().get('number') ?? '';
  const todo = el('p');
  const showTasks = () => tasks(engine, number).then(open => todo.replaceChildren(...open.map(task =>
    el('a.btn.btn-primary', { href: page('/', { task: task.id }) }, `去办理：${task.name}`))));
  place.append(whole('工单详情', todo, ticketView(number, showTasks)));
  showTasks();
};

export const tickets = place => place.append(whole('工单查询', search(asked(), wanted => {
  location.hash = page('/tickets', wanted);
})));

export const directory = place => place.append(whole('通讯录', requesters(asked().get('text') ?? '')));
