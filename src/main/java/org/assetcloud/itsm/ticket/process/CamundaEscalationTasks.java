package org.assetcloud.itsm.ticket.process;

import java.util.List;
import org.assetcloud.itsm.engine.identity.Unrestricted;
import org.assetcloud.itsm.ticket.clock.ClockKind;
import org.assetcloud.itsm.ticket.watch.EscalationTasks;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.interceptor.CommandContextListener;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.Task;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * Tasks of {@code userTask_handleEscalation}. They end when the step that stops the clock is through, in its transaction: while the step itself
 * moves in the same instance, ending another branch would take the ground from under it.
 */
@Component
class CamundaEscalationTasks implements EscalationTasks {

  private final TaskService tasks;
  private final Unrestricted unrestricted;

  CamundaEscalationTasks(@Lazy TaskService tasks, Unrestricted unrestricted) {
    this.tasks = tasks;
    this.unrestricted = unrestricted;
  }

  @Override
  public List<Asked> withdraw(String number, ClockKind clock) {
    return unrestricted.call(() -> tasks.createTaskQuery().processInstanceBusinessKey(number)
        .taskDefinitionKey(TicketHandling.HANDLE_ESCALATION).orderByTaskCreateTime().asc().list().stream()
        .filter(task -> key(task).startsWith(clock + "/")).map(this::withdrawn).toList());
  }

  private Asked withdrawn(Task task) {
    Context.getCommandContext().registerCommandContextListener(new EndWhenThrough(task.getId()));
    return new Asked(key(task), task.getAssignee());
  }

  private String key(Task task) {
    return (String) tasks.getVariable(task.getId(), TicketHandling.ESCALATION);
  }

  /** Nothing is left to end where the step has ended the whole instance, or all that is watched. */
  private record EndWhenThrough(String id) implements CommandContextListener {

    @Override
    public void onCommandContextClose(CommandContext step) {
      step.getProcessEngineConfiguration().getCommandExecutorTxRequired().execute(command -> {
        TaskEntity task = command.getTaskManager().findTaskById(id);
        if (task != null && !command.getDbEntityManager().isDeleted(task)) {
          end(task);
        }
        return null;
      });
    }

    private static void end(TaskEntity task) {
      ExecutionEntity execution = task.getExecution();
      task.delete(TaskEntity.DELETE_REASON_DELETED, false);
      execution.removeTask(task);
      execution.signal(null, null);
    }

    @Override
    public void onCommandFailed(CommandContext step, Throwable failure) {
      // the step is undone, and with it what it withdrew
    }
  }
}
