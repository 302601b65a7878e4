package org.assetcloud.itsm.ticket.desk;

import org.assetcloud.itsm.people.Role;
import org.assetcloud.itsm.shared.text.Text;
import org.assetcloud.itsm.ticket.NoteKind;
import org.assetcloud.itsm.ticket.Ticket;
import org.assetcloud.itsm.ticket.TicketHistory;
import org.assetcloud.itsm.ticket.Tickets;
import org.assetcloud.itsm.ticket.work.MoveTicket;
import org.springframework.stereotype.Component;

/** The assignee hands the work back: to colleagues of the same role, or from the second line to the first. No clock is touched. */
@Component
public class HandBackTicket {

  private final Tickets tickets;
  private final GiveWork giveWork;
  private final MoveTicket moveTicket;
  private final TicketHistory history;
  private final TicketRights rights;

  HandBackTicket(Tickets tickets, GiveWork giveWork, MoveTicket moveTicket, TicketHistory history, TicketRights rights) {
    this.tickets = tickets;
    this.giveWork = giveWork;
    this.moveTicket = moveTicket;
    this.history = history;
    this.rights = rights;
  }

  /** @throws org.assetcloud.itsm.shared.Forbidden for anybody but the assignee */
  public void handBack(String number, String reason) {
    Ticket ticket = tickets.lock(number);
    rights.check(TicketAction.HAND_BACK, ticket);
    history.add(number, NoteKind.HAND_BACK, Text.reason("reason", "退回原因", reason, Text.OF_A_FORM));
    if (ticket.progress().assignedGroup() == Role.SPECIALIST) {
      moveTicket.toFirstLine(ticket);
    } else {
      giveWork.back(ticket);
    }
  }
}
