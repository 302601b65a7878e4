import { isChange, isPlan, isRoleRequest } from '../../shared/api.js';
import { el } from '../../shared/dom.js';

/** The number is the business key of the task's process, also where that was called by another. */
const number = async ({ engineApi }, task) => {
  const answer = await fetch(`${engineApi}/process-instance/${task.processInstanceId}`, { headers: { Accept: 'application/json' } });
  return answer.ok ? (await answer.json()).businessKey : null;
};

const view = async shown => isPlan(shown) ? (await import('../../shared/pages/plan.js')).planView(shown)
  : isChange(shown) ? (await import('../../shared/pages/change.js')).changeView(shown)
  : (await import('../../shared/ticket/view.js')).ticketView(shown);

/** The ticket, the change or the plan beside the task (R5.5, R7.4, R4.1): one tab with everything about it. */
export default [{
  id: 'ticket-tab',
  pluginPoint: 'tasklist.task.detail',
  properties: { label: '详情', priority: 900 },
  render: (place, { api }, scope) => {
    let shown;
    scope.$watch('task.id', async id => {
      place.replaceChildren();
      shown = id;
      const about = id && scope.task.processInstanceId ? await number(api, scope.task) : null;
      const element = about && !isRoleRequest(about) ? await view(about) : el('p', {}, '这项待办没有工单、变更或应急方案。');
      if (shown === id) {
        place.replaceChildren(element);
      }
    });
  }
}];
