package org.assetcloud.itsm.ticket.work;

import org.assetcloud.itsm.people.CurrentUser;
import org.assetcloud.itsm.ticket.Ticket;
import org.assetcloud.itsm.ticket.TicketStep;
import org.assetcloud.itsm.ticket.Tickets;
import org.springframework.stereotype.Component;

/** Takes a ticket in hand for a step of its work: it is the step's time, the person may do it, and others wait until it is done (R5.5, R7.1). */
@Component
class BeginStep {

  private final Tickets tickets;
  private final CurrentUser person;

  BeginStep(Tickets tickets, CurrentUser person) {
    this.tickets = tickets;
    this.person = person;
  }

  /**
   * @throws org.assetcloud.itsm.shared.Forbidden for anybody who does not work on tickets
   * @throws org.assetcloud.itsm.shared.Conflict where the ticket waits for something else, or has ended
   */
  Ticket of(String number, TicketStep step) {
    return step.of(tickets.lock(number), person);
  }
}
