package org.assetcloud.itsm.engine.step;

import org.assetcloud.itsm.shared.Forbidden;
import org.assetcloud.itsm.shared.NotFound;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;

/** A task that somebody wants to claim or complete, as it is inside the command that does so. */
final class OpenTask {

  private OpenTask() {}

  /**
   * @throws NotFound where there never was such a task
   * @throws HandledByOthers where it has been completed or withdrawn
   */
  static TaskEntity get(CommandContext command, String taskId) {
    TaskEntity task = taskId == null ? null : command.getTaskManager().findTaskById(taskId);
    if (task != null) {
      return task;
    }
    if (taskId != null && command.getHistoricTaskInstanceManager().findHistoricTaskInstanceById(taskId) != null) {
      throw new HandledByOthers();
    }
    throw new NotFound("task-unknown", "没有这个任务，请刷新待办列表。");
  }

  /** Only the assignee completes (design section 8, item 9): the engine itself checks neither assignee nor former assignee. */
  static TaskEntity ofItsAssignee(CommandContext command, String taskId) {
    TaskEntity task = get(command, taskId);
    String person = Person.of(command);
    if (person != null && !person.equals(task.getAssignee())) {
      throw new Forbidden("not-the-assignee", task.getAssignee() == null
          ? "请先认领任务，再提交。" : "任务由他人办理，只有办理人可以提交。");
    }
    return task;
  }
}
