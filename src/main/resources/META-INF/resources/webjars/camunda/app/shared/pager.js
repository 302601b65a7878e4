// @ts-check
import { el } from './dom.js';

/**
 * Leads to the pages before and after.
 *
 * @param found a page of the API: `{page, size, total}`
 * @param go called with the number of the page to show
 */
export const pager = ({ page, size, total }, go) => {
  const last = Math.max(0, Math.ceil(total / size) - 1);
  const step = (label, to) => el('button.btn.btn-default', { type: 'button', disabled: to < 0 || to > last, onclick: () => go(to) }, label);
  return last === 0 ? el('p') : el('p.itsm-pager', {}, step('上一页', page - 1), ` 第 ${page + 1} 页，共 ${last + 1} 页 `, step('下一页', page + 1));
};
