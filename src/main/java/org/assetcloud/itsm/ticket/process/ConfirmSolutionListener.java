package org.assetcloud.itsm.ticket.process;

import org.assetcloud.itsm.engine.expression.ProcessBean;
import org.assetcloud.itsm.people.Role;
import org.assetcloud.itsm.ticket.ConfirmationAnswer;
import org.assetcloud.itsm.ticket.WorkOnTicket;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.variable.Variables;

@ProcessBean
class ConfirmSolutionListener implements TaskListener {

  private final WorkOnTicket work;

  ConfirmSolutionListener(WorkOnTicket work) {
    this.work = work;
  }

  @Override
  public void notify(DelegateTask task) {
    ConfirmationAnswer answer = TicketVariables.choice(task, "confirmation", ConfirmationAnswer.class, "请选择用户的答复：确认解决、仍未解决，或未联系上。");
    Role workers = Role.of(TicketVariables.text(task, "assignedGroup"));
    work.confirm(task.getExecution().getProcessBusinessKey(), answer, TicketVariables.text(task, "comment"), workers);
    boolean again = answer == ConfirmationAnswer.NOT_REACHED;
    task.getExecution().setVariable("keptAssignee", Variables.untypedValue(again ? task.getAssignee() : null, true));
    task.getExecution().setVariable("responded", Variables.booleanValue(true, true));
  }
}
