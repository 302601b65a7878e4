import { el } from '../../shared/dom.js';

/** The number is the business key of the task's process, also where that was called by another. */
const number = async ({ engineApi }, task) => {
  const answer = await fetch(`${engineApi}/process-instance/${task.processInstanceId}`, { headers: { Accept: 'application/json' } });
  return answer.ok ? (await answer.json()).businessKey : null;
};

/** The ticket beside the task (R5.5): one tab with everything about it. */
export default [{
  id: 'ticket-tab',
  pluginPoint: 'tasklist.task.detail',
  properties: { label: '工单详情', priority: 900 },
  render: (place, { api }, scope) => {
    let shown;
    scope.$watch('task.id', async id => {
      place.replaceChildren();
      shown = id;
      const [ticket, { ticketView }] = await Promise.all([
        id && scope.task.processInstanceId ? number(api, scope.task) : null, import('../../shared/ticket/view.js')]);
      if (shown === id) {
        place.replaceChildren(ticket ? ticketView(ticket) : el('p', {}, '这项待办没有工单。'));
      }
    });
  }
}];
