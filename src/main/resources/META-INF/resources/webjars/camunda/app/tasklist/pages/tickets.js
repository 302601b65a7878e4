import { asked, page } from '../../shared/api.js';
import { search } from '../../shared/ticket/search.js';
import { ticketView } from '../../shared/ticket/view.js';
import { requesters } from './requesters.js';
import { todo, whole } from './whole.js';

export const ticket = (place, { api: engine }) => {
  const number = asked().get('number') ?? '';
  const tasks = todo(engine, number);
  place.append(whole('工单详情', tasks.element, ticketView(number, tasks.load)));
};

export const tickets = place => place.append(whole('工单查询', search(asked(), wanted => {
  location.hash = page('/tickets', wanted);
})));

export const directory = place => place.append(whole('通讯录', requesters(asked().get('text') ?? '')));
