package org.assetcloud.itsm.ticket.desk;

import java.util.List;
import org.assetcloud.itsm.people.Members;
import org.assetcloud.itsm.people.Role;
import org.assetcloud.itsm.shared.Refused;
import org.assetcloud.itsm.shared.text.Text;
import org.assetcloud.itsm.ticket.NoteKind;
import org.assetcloud.itsm.ticket.Ticket;
import org.assetcloud.itsm.ticket.TicketHistory;
import org.assetcloud.itsm.ticket.TicketProcess;
import org.assetcloud.itsm.ticket.Tickets;
import org.assetcloud.itsm.ticket.work.AnnounceWork;
import org.springframework.stereotype.Component;

/** A lead gives the open work of a ticket to a person of the role that has it (R5.7). */
@Component
public class ReassignTicket {

  private final TicketRights rights;
  private final Tickets tickets;
  private final TicketProcess process;
  private final Members members;
  private final AnnounceWork announce;
  private final TicketHistory history;

  ReassignTicket(
      TicketRights rights, Tickets tickets, TicketProcess process, Members members, AnnounceWork announce, TicketHistory history) {
    this.rights = rights;
    this.tickets = tickets;
    this.process = process;
    this.members = members;
    this.announce = announce;
    this.history = history;
  }

  /** @throws org.assetcloud.itsm.shared.Forbidden unless a team lead or project manager decides */
  public void reassign(String number, String assignTo, String reason) {
    rights.check(TicketAction.REASSIGN, tickets.lock(number));
    assign(number, assignTo, Text.needed("reason", "改派原因", reason, Text.OF_A_FORM));
  }

  /** For a decision whose right has been checked before. */
  public void assign(String number, String assignTo, String reason) {
    Ticket ticket = tickets.lock(number).stillOpen().inHands();
    Role group = ticket.progress().assignedGroup();
    if (assignTo == null || assignTo.isBlank()) {
      throw Refused.field("assignTo", "请填写改派给谁。");
    }
    if (!members.of(group).contains(assignTo)) {
      throw Refused.field("assignTo", "“%s”不是%s，工单正由%s处理，请改派给其中一人。".formatted(assignTo, group.label(), group.label()));
    }
    history.add(number, NoteKind.REASSIGNMENT, "改派给 %s：%s".formatted(assignTo, reason));
    tickets.update(ticket.with(ticket.progress().takenBy(assignTo)));
    process.assign(number, assignTo);
    announce.to(List.of(assignTo), ticket, "已改派给您，请处理。");
  }
}
