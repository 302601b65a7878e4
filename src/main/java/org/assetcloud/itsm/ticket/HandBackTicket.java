package org.assetcloud.itsm.ticket;

import org.assetcloud.itsm.people.Members;
import org.assetcloud.itsm.people.Role;
import org.assetcloud.itsm.shared.text.Text;
import org.springframework.stereotype.Component;

/** The assignee hands the work back: to colleagues of the same role, or from the second line to the first. No clock is touched. */
@Component
public class HandBackTicket {

  private final Tickets tickets;
  private final TicketProcess process;
  private final MoveTicket moveTicket;
  private final TicketHistory history;
  private final TicketRights rights;
  private final Members members;

  HandBackTicket(
      Tickets tickets, TicketProcess process, MoveTicket moveTicket, TicketHistory history, TicketRights rights, Members members) {
    this.tickets = tickets;
    this.process = process;
    this.moveTicket = moveTicket;
    this.history = history;
    this.rights = rights;
    this.members = members;
  }

  /** @throws org.assetcloud.itsm.shared.Forbidden for anybody but the assignee */
  public void handBack(String number, String reason) {
    Ticket ticket = tickets.lock(number);
    rights.check(TicketAction.HAND_BACK, ticket);
    history.add(number, NoteKind.HAND_BACK, Text.needed("reason", "退回原因", reason, Text.OF_A_FORM));
    if (ticket.progress().assignedGroup() == Role.SPECIALIST) {
      moveTicket.toFirstLine(ticket);
    } else {
      tickets.update(ticket.with(ticket.progress().takenBy(null)));
      process.assign(number, null);
    }
  }

  /** The decision about an escalation goes back to its role; in whose hands the ticket is does not change. */
  public void handBackEscalation(String number, String reason) {
    tickets.lock(number);
    history.add(number, NoteKind.HAND_BACK, "处置升级：" + reason);
  }

  /**
   * Whoever has it may not do it any more. Its work goes on to the next role where its own has nobody left.
   *
   * @param work whether it is the ticket's own work, not a decision about an escalation
   * @param why a Chinese sentence
   */
  public void returned(String number, boolean work, String why) {
    Ticket ticket = tickets.lock(number);
    history.add(number, NoteKind.HAND_BACK, why);
    if (!work) {
      return;
    }
    if (members.of(ticket.progress().assignedGroup()).isEmpty()) {
      moveTicket.to(ticket, ticket.progress().assignedGroup());
    } else {
      tickets.update(ticket.with(ticket.progress().takenBy(null)));
    }
  }
}
