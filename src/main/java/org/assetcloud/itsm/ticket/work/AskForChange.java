package org.assetcloud.itsm.ticket.work;

import org.assetcloud.itsm.people.CurrentUser;
import org.assetcloud.itsm.shared.link.TicketNeedsChange;
import org.assetcloud.itsm.ticket.Ticket;
import org.assetcloud.itsm.ticket.Tickets;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** A ticket that only a change can solve asks for it, and rests in nobody's hands until it ends (R2.3, R2.8). */
@Component
class AskForChange {

  private final Tickets tickets;
  private final CurrentUser person;
  private final ApplicationEventPublisher publisher;

  AskForChange(Tickets tickets, CurrentUser person, ApplicationEventPublisher publisher) {
    this.tickets = tickets;
    this.person = person;
    this.publisher = publisher;
  }

  void of(Ticket ticket, String why) {
    tickets.update(ticket.with(ticket.progress().waitingForChange()));
    publisher.publishEvent(new TicketNeedsChange(ticket.number(), ticket.report().category().name(), ticket.report().title(), why, person.id()));
  }
}
