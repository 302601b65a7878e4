// @ts-check
import { ownPages, page } from '../../shared/api.js';
import { el } from '../../shared/dom.js';

/** Pages besides those of records by their address: the file they are in, fetched when somebody goes there, and the name under which it shows them. */
const PAGES = {
  '/service-levels': ['service-levels', 'serviceLevels'],
  '/service-levels/tickets': ['service-levels', 'behind'],
  '/standing': ['standing', 'standing'],
  '/plan-template': ['plan-template', 'planTemplate'],
  '/deployments': ['deployments', 'deployments'],
  '/versions': ['versions', 'versions'],
  '/modules': ['modules', 'modules'],
  '/proof': ['proof', 'proof'],
  '/tryouts': ['tryouts', 'tryouts']
};

/** What the head of each page leads to, in this order. */
const HEAD = [['/service-levels', '服务水平'], ...ownPages.map(({ pages }) => [pages.list, pages.overview]), ['/deployments', '规则变更']];

const route = (path, render) => ({ id: `page${path.replaceAll('/', '-')}`, pluginPoint: 'cockpit.route', properties: { path }, render });

/** One record, and the list on which records of its kind are found. */
const ofKind = kind => [
  route(kind.pages.page, async place => (await import('../pages/records.js')).one(kind, place)),
  route(kind.pages.list, async place => (await import('../pages/records.js')).many(kind, place))
];

export default [
  ...ownPages.flatMap(ofKind),
  ...Object.entries(PAGES).map(([path, [file, name]]) => route(path, async place => (await import(`../pages/${file}.js`))[name](place))),
  ...HEAD.map(([path, label], index) => ({
    id: `link${path.replaceAll('/', '-')}`,
    pluginPoint: 'cockpit.navigation',
    properties: { priority: 90 - index, label },
    render: place => place.append(el('a', { href: page(path) }, label))
  }))
];
