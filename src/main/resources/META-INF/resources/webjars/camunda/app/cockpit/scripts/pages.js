import { page } from '../../shared/api.js';
import { el } from '../../shared/dom.js';

/** Our pages by their address: the file they are in, fetched when somebody goes there, and the name under which it shows them. */
const PAGES = {
  '/service-levels': ['service-levels', 'serviceLevels'],
  '/service-levels/tickets': ['service-levels', 'behind'],
  '/standing': ['standing', 'standing'],
  '/tickets': ['tickets', 'tickets'],
  '/ticket': ['tickets', 'ticket'],
  '/changes': ['changes', 'changes'],
  '/change': ['changes', 'change'],
  '/plans': ['plans', 'plans'],
  '/plan': ['plans', 'plan'],
  '/plan-template': ['plan-template', 'planTemplate'],
  '/deployments': ['deployments', 'deployments'],
  '/versions': ['versions', 'versions'],
  '/modules': ['modules', 'modules'],
  '/proof': ['proof', 'proof'],
  '/tryouts': ['tryouts', 'tryouts']
};

/** What the head of each page leads to, in this order. */
const HEAD = [['/service-levels', '服务水平'], ['/tickets', '工单历史'], ['/changes', '变更'], ['/plans', '应急方案'],
  ['/deployments', '规则变更']];

export default [
  ...Object.entries(PAGES).map(([path, [file, name]]) => ({
    id: `page${path.replaceAll('/', '-')}`,
    pluginPoint: 'cockpit.route',
    properties: { path },
    render: async place => (await import(`../pages/${file}.js`))[name](place)
  })),
  ...HEAD.map(([path, label], index) => ({
    id: `link${path.replaceAll('/', '-')}`,
    pluginPoint: 'cockpit.navigation',
    properties: { priority: 90 - index, label },
    render: place => place.append(el('a', { href: page(path) }, label))
  }))
];
