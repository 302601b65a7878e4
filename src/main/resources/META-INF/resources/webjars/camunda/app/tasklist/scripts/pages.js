import { page } from '../../shared/api.js';
import { el } from '../../shared/dom.js';

/** Our pages by their address: the file they are in, fetched when somebody goes there, and the name under which it shows them. */
const PAGES = {
  '/ticket': ['tickets', 'ticket'],
  '/tickets': ['tickets', 'tickets'],
  '/requesters': ['tickets', 'directory']
};

/** Pages of Tasklist for what it lacks: a ticket by its number, the search for tickets, the directory of requesters (R5.5, R1.1). */
export default [
  ...Object.entries(PAGES).map(([path, [file, name]]) => ({
    id: `page${path.replaceAll('/', '-')}`,
    pluginPoint: 'tasklist.route',
    properties: { path },
    render: async (place, engine) => (await import(`../pages/${file}.js`))[name](place, engine)
  })),
  {
    id: 'tickets-link',
    pluginPoint: 'tasklist.navbar.action',
    properties: { priority: 60 },
    render: place => place.append(el('a', { href: page('/tickets') }, el('span.glyphicon.glyphicon-search', { 'aria-hidden': 'true' }), ' 工单查询'))
  }
];
