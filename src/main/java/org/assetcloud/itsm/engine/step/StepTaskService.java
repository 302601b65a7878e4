package org.assetcloud.itsm.engine.step;

import java.util.Map;
import org.assetcloud.itsm.shared.Forbidden;
import org.camunda.bpm.engine.impl.TaskServiceImpl;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.variable.VariableMap;

/** Tasks as people may work on them: claim for oneself, complete as the assignee, with the form's own fields, and nothing else. */
class StepTaskService extends TaskServiceImpl {

  private static final String NOT_OFFERED = "这种操作不在任务中提供，请在任务表单中提交处理结果。";

  private final Collisions collisions;
  private final TaskValues values;

  StepTaskService(Collisions collisions, TaskValues values) {
    this.collisions = collisions;
    this.values = values;
  }

  @Override
  public void claim(String taskId, String userId) {
    step(command -> {
      TaskEntity task = OpenTask.get(command, taskId);
      String person = Person.of(command);
      if (person != null && !person.equals(userId)) {
        throw new Forbidden("claim-for-oneself", "只能为自己认领任务；指派他人请由组长改派。");
      }
      if (task.getAssignee() != null && !task.getAssignee().equals(userId)) {
        command.getProcessEngineConfiguration().getCommandCheckers().forEach(rights -> rights.checkTaskWork(task));
        throw new HandledByOthers();
      }
      super.claim(taskId, userId);
      return null;
    });
  }

  @Override
  public void complete(String taskId) {
    complete(taskId, null);
  }

  @Override
  public void complete(String taskId, Map<String, Object> variables) {
    step(command -> {
      super.complete(taskId, accepted(command, taskId, variables));
      return null;
    });
  }

  @Override
  public VariableMap completeWithVariablesInReturn(String taskId, Map<String, Object> variables, boolean deserializeValues) {
    return step(command -> super.completeWithVariablesInReturn(taskId, accepted(command, taskId, variables), deserializeValues));
  }

  @Override
  public void deleteTask(String taskId) {
    step(command -> {
      Person.refused(command, NOT_OFFERED);
      super.deleteTask(taskId);
      return null;
    });
  }

  @Override
  public void resolveTask(String taskId, Map<String, Object> variables) {
    step(command -> {
      Person.refused(command, NOT_OFFERED);
      super.resolveTask(taskId, variables);
      return null;
    });
  }

  @Override
  public void resolveTask(String taskId) {
    resolveTask(taskId, null);
  }

  @Override
  public void delegateTask(String taskId, String userId) {
    step(command -> {
      Person.refused(command, NOT_OFFERED);
      super.delegateTask(taskId, userId);
      return null;
    });
  }

  @Override
  public void handleBpmnError(String taskId, String errorCode, String errorMessage, Map<String, Object> variables) {
    step(command -> {
      Person.refused(command, NOT_OFFERED);
      super.handleBpmnError(taskId, errorCode, errorMessage, variables);
      return null;
    });
  }

  @Override
  public void handleBpmnError(String taskId, String errorCode, String errorMessage) {
    handleBpmnError(taskId, errorCode, errorMessage, null);
  }

  @Override
  public void handleBpmnError(String taskId, String errorCode) {
    handleBpmnError(taskId, errorCode, null, null);
  }

  @Override
  public void handleEscalation(String taskId, String escalationCode, Map<String, Object> variables) {
    step(command -> {
      Person.refused(command, NOT_OFFERED);
      super.handleEscalation(taskId, escalationCode, variables);
      return null;
    });
  }

  @Override
  public void handleEscalation(String taskId, String escalationCode) {
    handleEscalation(taskId, escalationCode, null);
  }

  /** The values that complete the task, handed on as transient variables. */
  VariableMap accepted(CommandContext command, String taskId, Map<String, Object> submitted) {
    return values.accepted(command, OpenTask.ofItsAssignee(command, taskId), submitted);
  }

  <T> T step(Command<T> step) {
    return collisions.retried(() -> commandExecutor.execute(step));
  }
}
