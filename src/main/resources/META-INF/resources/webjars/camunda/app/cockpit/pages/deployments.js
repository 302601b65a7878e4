import api, { asked, page } from '../../shared/api.js';
import { el } from '../../shared/dom.js';
import { moment, synchronise } from '../../shared/time.js';
import { pager } from '../../shared/ticket/pager.js';
import { rules } from './rules.js';

const refusal = problem => el('p.itsm-refused', { role: 'alert' }, problem.message);

/** Which element, row or field was added, changed or removed; fetched when somebody looks. */
const changes = deployment => {
  const lines = el('ul.itsm-changes', { hidden: true });
  const show = async () => {
    lines.hidden = !lines.hidden;
    opener.setAttribute('aria-expanded', String(!lines.hidden));
    if (!lines.hidden && !lines.hasChildNodes()) {
      const found = await api.get(`deployments/${encodeURIComponent(deployment.id)}`);
      lines.replaceChildren(...found.changes.map(line => el('li', {}, line)));
    }
  };
  const opener = el('button.btn.btn-link', {
    type: 'button', 'aria-expanded': 'false', onclick: () => show().catch(problem => lines.replaceChildren(el('li', {}, problem.message)))
  }, '与上一版的差别');
  return [opener, lines];
};

const line = deployment => el('tr', {}, el('td', {}, moment(deployment.at)), el('td', {}, deployment.byName),
  el('td', {}, el('span.ticket-text', {}, deployment.reason ?? '')), el('td', {}, deployment.files.map(file => el('div', {}, file))),
  el('td', {}, changes(deployment)));

const table = found => el('table.ticket-table', {},
  el('thead', {}, el('tr', {}, ['时间', '人员', '修改原因', '文件', '差别'].map(name => el('th', { scope: 'col' }, name)))),
  el('tbody', {}, found.items.map(line)));

const record = async place => {
  try {
    const [found] = await Promise.all([api.get(`deployments?size=20&page=${Number(asked().get('page')) || 0}`), synchronise()]);
    place.replaceChildren(el('p', {}, found.total === 0 ? '还没有人部署过，现行的都是系统自带的。' : `共 ${found.total} 次部署，最近的在前。`),
      ...found.total === 0 ? [] : [table(found), pager(found, number => {
        location.hash = page('/deployments', { page: number });
      })]);
  } catch (problem) {
    place.replaceChildren(refusal(problem));
  }
};

/** What was deployed, by whom, when and why (R7.4). */
export const deployments = place => {
  const kept = el('div.ticket');
  place.append(rules('/deployments', el('h3', {}, '部署记录'), kept));
  record(kept);
};
