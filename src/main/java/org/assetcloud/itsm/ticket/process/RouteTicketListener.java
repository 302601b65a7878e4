package org.assetcloud.itsm.ticket.process;

import org.assetcloud.itsm.engine.expression.ProcessBean;
import org.assetcloud.itsm.people.Role;
import org.assetcloud.itsm.ticket.WorkOnTicket;
import org.camunda.bpm.dmn.engine.DmnDecisionResult;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.variable.Variables;

@ProcessBean
class RouteTicketListener implements ExecutionListener {

  private final WorkOnTicket work;

  RouteTicketListener(WorkOnTicket work) {
    this.work = work;
  }

  @Override
  public void notify(DelegateExecution execution) {
    String group = ((DmnDecisionResult) execution.getVariable("decisionResult")).getSingleResult().getEntry("assignedGroup");
    work.route(execution.getProcessBusinessKey(), Role.of(group));
    execution.setVariable("assignedGroup", group);
    execution.setVariable("responded", Variables.booleanValue(false, true));
    execution.setVariable("keptAssignee", Variables.untypedNullValue(true));
  }
}
