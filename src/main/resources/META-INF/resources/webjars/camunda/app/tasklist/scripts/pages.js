import api, { page } from '../../shared/api.js';
import { el } from '../../shared/dom.js';

/** Our pages by their address: the file they are in, fetched when somebody goes there, and the name under which it shows them. */
const PAGES = {
  '/ticket': ['tickets', 'ticket'],
  '/tickets': ['tickets', 'tickets'],
  '/requesters': ['tickets', 'directory'],
  '/change': ['changes', 'change'],
  '/changes': ['changes', 'changes'],
  '/change-calendar': ['calendar', 'calendar'],
  '/change-templates': ['templates', 'templates'],
  '/modules': ['modules', 'modules'],
  '/plan': ['plans', 'plan'],
  '/plans': ['plans', 'plans'],
  '/plan-revision': ['plan-revision', 'revision'],
  '/me': ['account', 'account'],
  '/accounts': ['accounts', 'accounts']
};

const LINKS = [['/tickets', '工单查询', 'search', 60], ['/changes', '变更', 'wrench', 55], ['/plans', '应急方案', 'flag', 54],
  ['/me', '我的账号', 'lock', 40]];

const LOOK_AFTER_ACCOUNTS = ['security-officer', 'bureau-operator', 'auditor'];

const link = (path, label, icon) => el('a', { href: page(path) },
  el(`span.glyphicon.glyphicon-${icon}`, { 'aria-hidden': 'true' }), ` ${label}`);

/**
 * Pages of Tasklist for what it lacks: tickets, changes and emergency plans by number and by search, the directory, the calendar, the own
 * account (R5.5, R1.1, R7.4, R4.1, R7.1).
 */
export default [
  ...Object.entries(PAGES).map(([path, [file, name]]) => ({
    id: `page${path.replaceAll('/', '-')}`,
    pluginPoint: 'tasklist.route',
    properties: { path },
    render: async (place, tools) => (await import(`../pages/${file}.js`))[name](place, tools)
  })),
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
