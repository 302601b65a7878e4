package org.assetcloud.itsm.ticket.work;

import java.util.Objects;
import org.assetcloud.itsm.ticket.Ticket;
import org.assetcloud.itsm.ticket.Tickets;
import org.springframework.stereotype.Component;

/** Keeps on the ticket who has taken its open task (R5.7). Part of the caller's transaction. */
@Component
public class TakeTicket {

  private final Tickets tickets;

  TakeTicket(Tickets tickets) {
    this.tickets = tickets;
  }

  /** @param person who has taken the task; null when nobody has */
  public void take(String number, String person) {
    Ticket ticket = tickets.lock(number);
    if (!Objects.equals(ticket.progress().assignee(), person)) {
      tickets.update(ticket.with(ticket.progress().takenBy(person)));
    }
  }
}
