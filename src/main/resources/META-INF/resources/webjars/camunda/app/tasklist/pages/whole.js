// @ts-check
import { ownPages, page, query } from '../../shared/api.js';
import { read, signedIn } from '../../shared/base.js';
import { el } from '../../shared/dom.js';

const WAYS = [
  ...ownPages.map(({ pages }) => [pages.list, pages.menu]), ['/requesters', '通讯录'], ['/change-calendar', '变更日历'],
  ['/change-templates', '变更模板'], ['/modules', '模块'], ['/me', '我的账号']
];

/** Pages of our own stand where Tasklist's columns stand, so each leads back to them. */
export const whole = (title, ...content) => el('main.itsm-page', {},
  el('p', {}, el('a', { href: '#/' }, '返回待办列表'), WAYS.map(([path, label]) => ['　', el('a', { href: page(path) }, label)])),
  el('h2', {}, title), ...content);

/** The open tasks under a number that the user has or may claim, and what brings them up to date. */
export const todo = ({ engineApi }, number) => {
  const element = el('p');
  const tasks = whose => read(`${engineApi}/task?${query({ processInstanceBusinessKey: number, ...whose })}`);
  const load = async () => {
    const userId = await signedIn();
    const found = userId ? await Promise.all([tasks({ assignee: userId }), tasks({ candidateUser: userId })]) : [];
    element.replaceChildren(...found.flatMap(each => each ?? []).map(task =>
      el('a.btn.btn-primary', { href: page('/', { task: task.id }) }, `去办理：${task.name}`)));
  };
  load();
  return { element, load };
};
