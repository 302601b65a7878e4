package org.assetcloud.itsm.ticket.work;

import java.time.Clock;
import org.assetcloud.itsm.shared.link.TicketConcluded;
import org.assetcloud.itsm.ticket.Progress;
import org.assetcloud.itsm.ticket.Ticket;
import org.assetcloud.itsm.ticket.TicketProcess;
import org.assetcloud.itsm.ticket.Tickets;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Puts the end of a ticket on record, however it ended, and lets other features hear of it (R4.2). Part of the caller's transaction. */
@Component
public class EndTicket {

  private final Tickets tickets;
  private final TicketProcess process;
  private final ApplicationEventPublisher publisher;
  private final Clock clock;

  EndTicket(Tickets tickets, TicketProcess process, ApplicationEventPublisher publisher, Clock clock) {
    this.tickets = tickets;
    this.process = process;
    this.publisher = publisher;
    this.clock = clock;
  }

  /** Its process has come to its end by itself. */
  void closed(Ticket ticket, Progress.Confirmation how) {
    ended(ticket.with(ticket.progress().closed(how, clock.instant())));
  }

  /** Ends its process as well. */
  public void cancelled(Ticket ticket) {
    ended(ticket.with(ticket.progress().cancelled(clock.instant())));
    process.cancel(ticket.number());
  }

  private void ended(Ticket ticket) {
    tickets.update(ticket);
    publisher.publishEvent(new TicketConcluded(ticket.number()));
  }
}
