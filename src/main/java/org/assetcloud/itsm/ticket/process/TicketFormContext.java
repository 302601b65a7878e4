package org.assetcloud.itsm.ticket.process;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.assetcloud.itsm.engine.step.FormContext;
import org.assetcloud.itsm.people.Members;
import org.assetcloud.itsm.people.Names;
import org.assetcloud.itsm.people.Role;
import org.assetcloud.itsm.shared.text.InWords;
import org.assetcloud.itsm.shared.text.Text;
import org.assetcloud.itsm.ticket.Report;
import org.assetcloud.itsm.ticket.Ticket;
import org.assetcloud.itsm.ticket.Tickets;
import org.assetcloud.itsm.ticket.escalation.Escalation;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/** What the forms of a ticket show: what happened, whom to call, and until when. */
@Component
class TicketFormContext implements FormContext {

  private final Tickets tickets;
  private final Members members;
  private final Names names;

  TicketFormContext(Tickets tickets, Members members, Names names) {
    this.tickets = tickets;
    this.members = members;
    this.names = names;
  }

  @Override
  public String processKey() {
    return TicketHandling.KEY;
  }

  @Override
  public Map<String, Object> of(Task task, String number) {
    Ticket ticket = tickets.get(number);
    Report report = ticket.report();
    Map<String, Object> shown = new HashMap<>();
    shown.put("number", number);
    shown.put("title", report.title());
    shown.put("requesterUnit", report.requester().unit());
    shown.put("requesterName", report.requester().name());
    shown.put("requesterPhone", report.requester().phone());
    shown.put("description", Text.shownInForm(report.description(), "工单"));
    shown.put("deadline", task.getDueDate() == null ? "暂停计时" : InWords.instant(task.getDueDate().toInstant()));
    if (task.getTaskDefinitionKey().equals(TicketHandling.HANDLE_ESCALATION)) {
      shown.put(TicketHandling.ESCALATION, Escalation.inWords((String) ((DelegateTask) task).getVariable(TicketHandling.ESCALATION)));
      shown.put("colleagues", colleagues(ticket.progress().assignedGroup()));
    }
    return shown;
  }

  /** Those to whom the ticket can be given, by name; two people may have the same. Nobody while it waits for a change. */
  private List<Choice> colleagues(Role group) {
    return group == null ? List.of() : names.of(members.of(group)).entrySet().stream()
        .map(member -> new Choice("%s（%s）".formatted(member.getValue(), member.getKey()), member.getKey())).toList();
  }
}
