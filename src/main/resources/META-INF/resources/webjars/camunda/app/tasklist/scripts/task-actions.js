import api from '../../shared/api.js';
import { el } from '../../shared/dom.js';
import { reason, steps } from '../../shared/steps.js';

/** What can be done about a task beside completing it: by which name the server offers it, and what it asks for. */
const STEPS = {
  HAND_BACK: { label: '退回待办', path: 'hand-back', send: '退回', fields: () => [reason('退回原因')] }
};

/** The steps the user may take on the open task (R7.4, R5.7), asked again when it changes hands. */
export default [{
  id: 'task-actions',
  pluginPoint: 'tasklist.task.action',
  properties: { label: '办理', priority: 200 },
  render: (place, _, scope) => {
    let shown;
    const changed = () => scope.$apply(() => ['task', 'taskList'].forEach(what => scope.taskData.changed(what)));
    scope.$watchGroup(['task.id', 'task.assignee'], async ([id, holder]) => {
      shown = `${id}/${holder}`;
      const asked = shown;
      place.replaceChildren();
      const task = id ? await api.get(`tasks/${encodeURIComponent(id)}`).catch(() => null) : null;
      if (shown === asked && task) {
        const offered = steps(STEPS, `tasks/${encodeURIComponent(id)}`, changed);
        offered.offer(task);
        place.replaceChildren(el('div.task-steps', {}, offered.element));
      }
    });
  }
}];
