// @ts-check
import { page } from '../../shared/api.js';
import { el } from '../../shared/dom.js';
import { whole } from './whole.js';

const PAGES = [['/deployments', '部署'], ['/tryouts', '试算'], ['/versions', '运行中的版本'], ['/plan-template', '应急方案模板'],
  ['/modules', '模块']];

/**
 * A page about changing models, tables and forms, which leads to the others.
 *
 * @param here the page's own address: `/deployments`, `/tryouts`, `/versions`, `/plan-template` or `/modules`
 */
export const rules = (here, ...content) => whole('规则变更',
  el('nav.itsm-row.no-print', { 'aria-label': '规则变更' }, PAGES.map(([path, label]) => path === here
    ? el('strong', { 'aria-current': 'page' }, label) : el('a', { href: page(path) }, label))),
  ...content);
