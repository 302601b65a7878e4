package org.assetcloud.itsm.ticket.desk;

import org.assetcloud.itsm.people.Members;
import org.assetcloud.itsm.people.Role;
import org.assetcloud.itsm.ticket.NoteKind;
import org.assetcloud.itsm.ticket.Ticket;
import org.assetcloud.itsm.ticket.TicketHistory;
import org.assetcloud.itsm.ticket.Tickets;
import org.assetcloud.itsm.ticket.work.MoveTicket;
import org.springframework.stereotype.Component;

/** Keeps on a ticket in whose hands its tasks were (R5.7); part of the caller's transaction, until whose end others wait. */
@Component
public class HandsOfTicket {

  private final Tickets tickets;
  private final MoveTicket moveTicket;
  private final TicketHistory history;
  private final Members members;

  HandsOfTicket(Tickets tickets, MoveTicket moveTicket, TicketHistory history, Members members) {
    this.tickets = tickets;
    this.moveTicket = moveTicket;
    this.history = history;
    this.members = members;
  }

  /** @param what happened to the task */
  public void keep(String number, NoteKind kind, String what) {
    tickets.lock(number);
    history.add(number, kind, what);
  }

  /** Whoever has its work may not do it any more; it goes on to the next role where its own has nobody left. @param why a Chinese sentence */
  public void returned(String number, String why) {
    Ticket ticket = tickets.lock(number);
    history.add(number, NoteKind.HAND_BACK, why);
    Role group = ticket.progress().assignedGroup();
    if (members.of(group).isEmpty()) {
      moveTicket.to(ticket, group);
    } else {
      tickets.update(ticket.with(ticket.progress().takenBy(null)));
    }
  }
}
