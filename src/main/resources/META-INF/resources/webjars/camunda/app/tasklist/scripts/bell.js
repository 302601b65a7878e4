// @ts-check
import api, { about } from '../../shared/api.js';
import { el } from '../../shared/dom.js';
import { moment, synchronise } from '../../shared/time.js';

const EVERY = 30_000;

/** What people came for is first: their list. */
const AFTER_THE_LIST = 1_500;
const SHOWN = 30;
const KINDS = { ASSIGNMENT: '待办', ESCALATION: '升级', INFORMATION: '知会' };
const CHANNELS = { MAIL: '邮件', SMS: '短信' };

const count = el('span.bell-count', { hidden: true });
const list = el('ul');
const outside = el('p.bell-outside');
const panel = el('div.bell-panel', { hidden: true, role: 'dialog', 'aria-label': '通知' }, outside, list);

const refresh = async () => {
  try {
    const unread = (await api.get('notifications?unread=true&size=1')).total;
    count.hidden = unread === 0;
    count.textContent = unread > 99 ? '99+' : unread;
  } catch {
    // the next turn asks again, and whoever is signed out is told by Tasklist
  }
};

const read = async one => {
  panel.hidden = true;
  location.hash = about(one.number);
  await api.post(`notifications/${one.id}/read`).catch(() => {});
  refresh();
};

const line = one => el(one.readAt ? 'li' : 'li.unread', {},
  el('a', { href: about(one.number), onclick: event => { event.preventDefault(); read(one); } },
    el('small', {}, `${moment(one.at)}\u3000${KINDS[one.kind]}`), el('span', {}, one.text)));

/** Says when nobody is reached outside of this page. */
const sayOutside = async () => {
  const missing = (await api.get('notifications/channels').catch(() => [])).filter(each => !each.configured);
  outside.textContent = missing.length ? `尚未配置${missing.map(each => CHANNELS[each.channel]).join('和')}，这类通知不会发出，请留意本页。` : '';
};

const open = async () => {
  panel.hidden = !panel.hidden;
  if (!panel.hidden) {
    list.replaceChildren(el('li', {}, '正在读取……'));
    try {
      const [{ items }] = await Promise.all([api.get(`notifications?size=${SHOWN}`), synchronise()]);
      list.replaceChildren(...items.length ? items.map(line) : [el('li', {}, '没有通知。')]);
      sayOutside();
    } catch (problem) {
      list.replaceChildren(el('li', {}, problem.message));
    }
  }
};

addEventListener('click', event => {
  panel.hidden ||= !event.composedPath().some(each => each === panel || /** @type {Element} */ (each).classList?.contains('bell'));
});
addEventListener('hashchange', () => {
  panel.hidden = true;
});
addEventListener('keydown', event => {
  panel.hidden ||= event.key === 'Escape';
});

/** What the user was told (R5.7): a bell with the number of unread notifications; choosing one opens what it is about and marks it as read. */
export default [{
  id: 'bell',
  pluginPoint: 'tasklist.navbar.action',
  properties: { priority: 50 },
  render: place => {
    place.append(el('a.bell', { href: '', onclick: event => { event.preventDefault(); open(); } },
      el('span.glyphicon.glyphicon-bell', { 'aria-hidden': 'true' }), ' 通知', count), panel);
    setTimeout(refresh, AFTER_THE_LIST);
    setInterval(() => document.visibilityState === 'visible' && refresh(), EVERY);
  }
}];
