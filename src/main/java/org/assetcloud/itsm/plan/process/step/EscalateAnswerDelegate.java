package org.assetcloud.itsm.plan.process.step;

import java.util.Date;
import org.assetcloud.itsm.asking.TaskTerms;
import org.assetcloud.itsm.engine.expression.ProcessBean;
import org.assetcloud.itsm.engine.identity.Unrestricted;
import org.assetcloud.itsm.engine.step.OfferedTasks;
import org.assetcloud.itsm.plan.criteria.EscalateAnswer;
import org.assetcloud.itsm.plan.process.PlanCriteria;
import org.assetcloud.itsm.plan.process.PlanSignoff;
import org.assetcloud.itsm.plan.process.PlanTaskTable;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Lazy;

@ProcessBean
class EscalateAnswerDelegate implements JavaDelegate {

  private final EscalateAnswer escalate;
  private final PlanTaskTable table;
  private final TaskService tasks;
  private final OfferedTasks offered;
  private final Unrestricted unrestricted;

  EscalateAnswerDelegate(
      EscalateAnswer escalate, PlanTaskTable table, @Lazy TaskService tasks, OfferedTasks offered, Unrestricted unrestricted) {
    this.escalate = escalate;
    this.table = table;
    this.tasks = tasks;
    this.offered = offered;
    this.unrestricted = unrestricted;
  }

  @Override
  public void execute(DelegateExecution execution) {
    int position = PlanCriteria.position(execution);
    escalate.overdue(execution.getProcessBusinessKey(), position).ifPresent(next -> move(execution, position, next));
  }

  private void move(DelegateExecution execution, int position, EscalateAnswer.Next next) {
    TaskTerms terms = table.terms(PlanSignoff.ANSWER, execution.getProcessBusinessKey());
    unrestricted.run(() -> tasks.createTaskQuery().processInstanceId(execution.getProcessInstanceId()).taskDefinitionKey(PlanSignoff.ANSWER)
        .list().stream().filter(task -> String.valueOf(position).equals(tasks.getVariable(task.getId(), PlanSignoff.CRITERION)))
        .forEach(task -> {
          offered.moveTo(task.getId(), next.role());
          offered.dueBy(task.getId(), Date.from(next.due()), terms::near);
        }));
  }
}
