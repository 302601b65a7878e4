package org.assetcloud.itsm.ticket.process.step;

import java.util.Map;
import org.assetcloud.itsm.engine.expression.ProcessBean;
import org.assetcloud.itsm.engine.step.Submitted;
import org.assetcloud.itsm.ticket.Registration;
import org.assetcloud.itsm.ticket.Report;
import org.assetcloud.itsm.ticket.Ticket;
import org.assetcloud.itsm.ticket.process.FoundTicket;
import org.assetcloud.itsm.ticket.process.TicketHandling;
import org.assetcloud.itsm.ticket.registration.RegisterTicket;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Of what was submitted the engine keeps only what lists and tables need; the rest is the ticket's. */
@ProcessBean
class RegisterTicketDelegate implements JavaDelegate {

  private final RegisterTicket registerTicket;

  RegisterTicketDelegate(RegisterTicket registerTicket) {
    this.registerTicket = registerTicket;
  }

  @Override
  public void execute(DelegateExecution execution) {
    Ticket ticket = registered(Submitted.whole(execution));
    execution.setProcessBusinessKey(ticket.number());
    Report report = ticket.report();
    execution.setVariable(TicketHandling.NUMBER, ticket.number());
    execution.setVariable(TicketHandling.CATEGORY, report.category().name());
    execution.setVariable(TicketHandling.SEVERITY, report.severity().name());
    execution.setVariable(TicketHandling.TITLE, report.title());
    execution.setVariable(TicketHandling.REQUESTER_UNIT, report.requester().unit());
  }

  private Ticket registered(Map<String, Object> said) {
    return FoundTicket.in(said).map(found -> registerTicket.registerFound(Registration.of(found)))
        .orElseGet(() -> registerTicket.register(Registration.of(said)));
  }
}
