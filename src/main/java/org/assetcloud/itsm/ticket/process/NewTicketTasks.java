package org.assetcloud.itsm.ticket.process;

import java.util.Date;
import java.util.Objects;
import org.assetcloud.itsm.engine.step.NewTasks;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;

/**
 * Gives a ticket's new task to whom the ticket says has it: otherwise the ticket would be in the hands of a person whose task anybody may claim.
 * It is near in the last quarter of its clock's target.
 */
@Component
class NewTicketTasks implements NewTasks {

  private final TicketWork work;
  private final TicketDeadlines deadlines;

  NewTicketTasks(TicketWork work, TicketDeadlines deadlines) {
    this.work = work;
    this.deadlines = deadlines;
  }

  @Override
  public String processKey() {
    return TicketHandling.KEY;
  }

  @Override
  public void setUp(DelegateTask task) {
    if (!TicketHandling.WORK.contains(task.getTaskDefinitionKey())) {
      return;
    }
    String has = work.assignee(task.getExecution());
    if (!Objects.equals(has, task.getAssignee())) {
      task.setAssignee(has);
    }
    Date near = deadlines.nearFrom(task.getTaskDefinitionKey(), task.getExecution().getProcessBusinessKey());
    if (near != null) {
      task.setFollowUpDate(near);
    }
  }
}
