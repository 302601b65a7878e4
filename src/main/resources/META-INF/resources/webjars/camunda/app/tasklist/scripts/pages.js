// @ts-check
import api, { ownPages, page } from '../../shared/api.js';
import { el } from '../../shared/dom.js';

/** Pages besides those of records by their address: the file they are in, fetched when somebody goes there, and the name under which it shows them. */
const PAGES = {
  '/requesters': ['requesters', 'directory'],
  '/change-calendar': ['calendar', 'calendar'],
  '/change-templates': ['templates', 'templates'],
  '/modules': ['modules', 'modules'],
  '/plan-revision': ['plan-revision', 'revision'],
  '/me': ['account', 'account'],
  '/accounts': ['accounts', 'accounts']
};

/** @type {any[][]} */
const LINKS = [...ownPages.map(({ pages }) => [pages.list, pages.menu, pages.icon, pages.priority]), ['/me', '我的账号', 'lock', 40]];

const LOOK_AFTER_ACCOUNTS = ['security-officer', 'bureau-operator', 'auditor'];

const link = (path, label, icon) => el('a', { href: page(path) },
  el(`span.glyphicon.glyphicon-${icon}`, { 'aria-hidden': 'true' }), ` ${label}`);

const route = (path, render) => ({ id: `page${path.replaceAll('/', '-')}`, pluginPoint: 'tasklist.route', properties: { path }, render });

/** One record, and the list on which records of its kind are found. */
const ofKind = kind => [
  route(kind.pages.page, async (place, tools) => (await import('../pages/records.js')).one(kind, place, tools)),
  route(kind.pages.list, async place => (await import('../pages/records.js')).many(kind, place))
];

/**
 * Pages of Tasklist for what it lacks: records by number and by search, the directory, the calendar, the own account (R5.5, R1.1, R7.4,
 * R4.1, R7.1).
 */
export default [
  ...ownPages.flatMap(ofKind),
  ...Object.entries(PAGES).map(([path, [file, name]]) =>
    route(path, async (place, tools) => (await import(`../pages/${file}.js`))[name](place, tools))),
  ...LINKS.map(([path, label, icon, priority]) => ({
    id: `link${path.replaceAll('/', '-')}`,
    pluginPoint: 'tasklist.navbar.action',
    properties: { priority },
    render: place => place.append(link(path, label, icon))
  })),
  {
    id: 'link-accounts',
    pluginPoint: 'tasklist.navbar.action',
    properties: { priority: 41 },
    render: place => {
      const accounts = link('/accounts', '账号', 'list-alt');
      accounts.hidden = true;
      place.append(accounts);
      api.get('me').then(({ roles }) => {
        accounts.hidden = !roles.some(role => LOOK_AFTER_ACCOUNTS.includes(role));
      }, () => {});
    }
  }
];
