// @ts-check
import { kindOf, shownBy } from '../../shared/api.js';
import { read } from '../../shared/base.js';
import { el } from '../../shared/dom.js';

/** The number is the business key of the task's process, also where that was called by another. */
const number = async ({ engineApi }, task) => (await read(`${engineApi}/process-instance/${task.processInstanceId}`))?.businessKey;

const nothing = () => el('p', {}, '这项待办的内容都在表单里，没有另外的详情。');

const view = async shown => {
  const kind = shown && kindOf(shown);
  return kind?.pages.module ? (await shownBy(kind)).view(shown, undefined, true, kind) : nothing();
};

/** The record beside the task (R5.5, R7.4, R4.1): one tab with everything about it. */
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
      const element = await view(about);
      if (shown === id) {
        place.replaceChildren(element);
      }
    });
  }
}];
