import api from '../../shared/api.js';
import { el } from '../../shared/dom.js';
import { reason, steps } from '../../shared/steps.js';

/** What can be done about a task beside completing it: by which name the server offers it, and what it asks for. */
const STEPS = {
  HAND_BACK: { label: '退回待办', path: 'hand-back', send: '退回', fields: () => [reason('退回原因')] },
  TAKE_OVER: { label: '接办', path: 'take-over', send: '接办', fields: () => [reason('接办原因')] }
};

/** The steps the user may take on the open task (R7.4, R5.7), asked again when it changes hands. */
export default [{
  id: 'task-actions',
  pluginPoint: 'tasklist.task.action',
  properties: { label: '办理', priority: 200 },
  render: (place, _, scope) => {
    const data = scope.taskData.newChild(scope);
    const changed = () => scope.$apply(() => ['task', 'taskList'].forEach(what => data.changed(what)));
    let shown;
    data.observe('task', async task => {
      const now = `${task?.id}/${task?.assignee}`;
      if (shown === now) {
        return;
      }
      shown = now;
      place.replaceChildren();
      const address = `tasks/${encodeURIComponent(task?.id)}`;
      const open = task?.id ? await api.get(address).catch(() => null) : null;
      if (shown === now && open) {
        const offered = steps(STEPS, address, changed);
        offered.offer(open);
        place.replaceChildren(el('div.task-steps', {}, offered.element));
      }
    });
  }
}];
