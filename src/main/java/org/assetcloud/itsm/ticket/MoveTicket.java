package org.assetcloud.itsm.ticket;

import org.assetcloud.itsm.people.Role;
import org.springframework.stereotype.Component;

/** Moves the open work of a ticket from one line to another while its task stays open. */
@Component
class MoveTicket {

  private final RoutingTable routing;
  private final RouteTicket routeTicket;
  private final TicketProcess process;

  MoveTicket(RoutingTable routing, RouteTicket routeTicket, TicketProcess process) {
    this.routing = routing;
    this.routeTicket = routeTicket;
    this.process = process;
  }

  void toFirstLine(Ticket ticket) {
    to(ticket, routing.firstLine(ticket.report().category(), ticket.report().severity()));
  }

  void to(Ticket ticket, Role line) {
    process.moveTo(ticket.number(), routeTicket.route(ticket.inHands(), line));
  }
}
