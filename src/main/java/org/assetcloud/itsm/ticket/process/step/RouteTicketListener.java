package org.assetcloud.itsm.ticket.process.step;

import java.util.Map;
import org.assetcloud.itsm.engine.expression.ProcessBean;
import org.assetcloud.itsm.engine.step.TableAnswer;
import org.assetcloud.itsm.people.Role;
import org.assetcloud.itsm.ticket.work.RouteTicket;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;

@ProcessBean
class RouteTicketListener implements ExecutionListener {

  private final RouteTicket routeTicket;

  RouteTicketListener(RouteTicket routeTicket) {
    this.routeTicket = routeTicket;
  }

  @Override
  public void notify(DelegateExecution execution) {
    String group = (String) TableAnswer.row(execution, "ticketRouting", Map.of()).get("assignedGroup");
    routeTicket.route(execution.getProcessBusinessKey(), Role.of(group));
  }
}
