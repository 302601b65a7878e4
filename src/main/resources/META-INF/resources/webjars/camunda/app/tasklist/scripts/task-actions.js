// @ts-check
import api from '../../shared/api.js';
import { el } from '../../shared/dom.js';

/** The steps the user may take on the open task (R7.4, R5.7), asked again when it changes hands; few tasks have any. */
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
      const offered = open?.actions?.length ? (await import('../pages/task-steps.js')).taskSteps(address, changed) : null;
      if (shown === now && offered) {
        offered.offer(open);
        place.replaceChildren(el('div.task-steps', {}, offered.element));
      }
    });
  }
}];
