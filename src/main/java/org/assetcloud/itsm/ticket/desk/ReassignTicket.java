package org.assetcloud.itsm.ticket.desk;

import org.assetcloud.itsm.people.Members;
import org.assetcloud.itsm.people.Role;
import org.assetcloud.itsm.shared.Refused;
import org.assetcloud.itsm.shared.text.Text;
import org.assetcloud.itsm.ticket.NoteKind;
import org.assetcloud.itsm.ticket.Ticket;
import org.assetcloud.itsm.ticket.TicketHistory;
import org.assetcloud.itsm.ticket.Tickets;
import org.springframework.stereotype.Component;

/** A lead gives the open work of a ticket to a person of the role that has it (R5.7). */
@Component
public class ReassignTicket {

  private final TicketRights rights;
  private final Tickets tickets;
  private final Members members;
  private final GiveWork giveWork;
  private final TicketHistory history;

  ReassignTicket(TicketRights rights, Tickets tickets, Members members, GiveWork giveWork, TicketHistory history) {
    this.rights = rights;
    this.tickets = tickets;
    this.members = members;
    this.giveWork = giveWork;
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
    giveWork.to(ticket, assignTo);
  }
}
