package org.assetcloud.itsm.ticket.process;

import org.assetcloud.itsm.engine.expression.ProcessBean;
import org.assetcloud.itsm.ticket.TicketStatus;
import org.assetcloud.itsm.ticket.Tickets;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/** In whose hands the ticket's work is, asked of the ticket itself. */
@ProcessBean
public class TicketWork {

  private final Tickets tickets;

  TicketWork(Tickets tickets) {
    this.tickets = tickets;
  }

  /** The role that has the open work. */
  public String group(DelegateExecution execution) {
    return tickets.get(execution.getProcessBusinessKey()).progress().assignedGroup().id();
  }

  /** Who keeps the work after an attempt without contact; null where it is to be claimed. */
  public String assignee(DelegateExecution execution) {
    return tickets.get(execution.getProcessBusinessKey()).progress().assignee();
  }

  /** Whether the requester was contacted before, as when a ticket comes back unsolved. */
  public boolean responded(DelegateExecution execution) {
    return tickets.get(execution.getProcessBusinessKey()).progress().status() != TicketStatus.AWAITING_RESPONSE;
  }
}
