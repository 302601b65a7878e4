package org.assetcloud.itsm.ticket.work;

import org.assetcloud.itsm.people.Role;
import org.assetcloud.itsm.ticket.Ticket;
import org.assetcloud.itsm.ticket.TicketProcess;
import org.springframework.stereotype.Component;

/** Moves the open work of a ticket from one line to another while its task stays open. */
@Component
public class MoveTicket {

  private final RoutingTable routing;
  private final RouteTicket routeTicket;
  private final TicketProcess process;

  MoveTicket(RoutingTable routing, RouteTicket routeTicket, TicketProcess process) {
    this.routing = routing;
    this.routeTicket = routeTicket;
    this.process = process;
  }

  public void toFirstLine(Ticket ticket) {
    to(ticket, routing.firstLine(ticket.report().category(), ticket.report().severity()));
  }

  public void to(Ticket ticket, Role line) {
    process.moveTo(ticket.number(), routeTicket.route(ticket.inHands(), line));
  }
}
