package org.assetcloud.itsm.ticket;

import java.time.Clock;
import org.assetcloud.itsm.people.CurrentUser;
import org.springframework.stereotype.Component;

/** Writes into a ticket's history in the name of the person whose step it is (R5.5). */
@Component
public class TicketHistory {

  private final Tickets tickets;
  private final CurrentUser currentUser;
  private final Clock clock;

  TicketHistory(Tickets tickets, CurrentUser currentUser, Clock clock) {
    this.tickets = tickets;
    this.currentUser = currentUser;
    this.clock = clock;
  }

  public void add(String number, NoteKind kind, String text) {
    add(number, kind, text, false);
  }

  public void add(String number, NoteKind kind, String text, boolean internal) {
    tickets.addNote(new Note(number, kind, clock.instant(), currentUser.id(), internal, text));
  }
}
