package org.assetcloud.itsm.benchmark.yardstick;

import org.assetcloud.itsm.ticket.process.TicketLifecycles;

/** The application, at the engine's door. */
record OurTickets(String name, TicketLifecycles tickets, boolean registrationOnly) implements Contender {

  @Override
  public void once(int client) {
    if (registrationOnly) {
      tickets.register("张" + client);
    } else {
      tickets.whole("张" + client);
    }
  }
}
