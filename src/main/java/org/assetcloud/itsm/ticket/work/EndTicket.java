package org.assetcloud.itsm.ticket.work;

import java.time.Clock;
import org.assetcloud.itsm.shared.link.TicketConcluded;
import org.assetcloud.itsm.ticket.Progress;
import org.assetcloud.itsm.ticket.Ticket;
import org.assetcloud.itsm.ticket.Tickets;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Puts the end of a ticket on record, however it ended, and lets other features hear of it (R4.2). Part of the caller's transaction. */
@Component
public class EndTicket {

  private final Tickets tickets;
  private final ApplicationEventPublisher publisher;
  private final Clock clock;

  EndTicket(Tickets tickets, ApplicationEventPublisher publisher, Clock clock) {
    this.tickets = tickets;
    this.publisher = publisher;
    this.clock = clock;
  }

  void closed(Ticket ticket, Progress.Confirmation how) {
    ended(ticket.with(ticket.progress().closed(how, clock.instant())));
  }

  public void cancelled(Ticket ticket) {
    ended(ticket.with(ticket.progress().cancelled(clock.instant())));
  }

  private void ended(Ticket ticket) {
    tickets.update(ticket);
    publisher.publishEvent(new TicketConcluded(ticket.number()));
  }
}
