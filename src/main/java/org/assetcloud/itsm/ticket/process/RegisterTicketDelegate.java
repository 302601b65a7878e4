package org.assetcloud.itsm.ticket.process;

import static org.assetcloud.itsm.ticket.process.TicketVariables.text;

import java.util.List;
import org.assetcloud.itsm.engine.expression.ProcessBean;
import org.assetcloud.itsm.ticket.RegisterTicket;
import org.assetcloud.itsm.ticket.Registration;
import org.assetcloud.itsm.ticket.Report;
import org.assetcloud.itsm.ticket.Ticket;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

@ProcessBean
class RegisterTicketDelegate implements JavaDelegate {

  private static final List<String> TYPED = List.of("category", "channel", "severity", "title", "description", "requesterName",
      "requesterUnit", "requesterKind", "requesterPhone", "callAnswered", "reportedAt", "lateEntryReason");

  private final RegisterTicket registerTicket;

  RegisterTicketDelegate(RegisterTicket registerTicket) {
    this.registerTicket = registerTicket;
  }

  @Override
  public void execute(DelegateExecution execution) {
    Ticket ticket = registerTicket.register(registration(execution));
    execution.removeVariables(TYPED);
    execution.setProcessBusinessKey(ticket.number());
    Report report = ticket.report();
    execution.setVariable("number", ticket.number());
    execution.setVariable("category", report.category().name());
    execution.setVariable("severity", report.severity().name());
    execution.setVariable("title", report.title());
    execution.setVariable("requesterUnit", report.requester().unit());
  }

  private static Registration registration(DelegateExecution typed) {
    return new Registration(text(typed, "category"), text(typed, "channel"), text(typed, "severity"), text(typed, "title"),
        text(typed, "description"), text(typed, "requesterName"), text(typed, "requesterUnit"), text(typed, "requesterKind"),
        text(typed, "requesterPhone"), (Boolean) typed.getVariable("callAnswered"), text(typed, "reportedAt"), text(typed, "lateEntryReason"));
  }
}
