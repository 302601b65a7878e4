package org.assetcloud.itsm.ticket.work;

import java.time.Clock;
import org.assetcloud.itsm.asking.StaffedRole;
import org.assetcloud.itsm.people.Role;
import org.assetcloud.itsm.ticket.Ticket;
import org.assetcloud.itsm.ticket.Tickets;
import org.springframework.stereotype.Component;

/** Puts a ticket into other hands when a step of its work is done, and tells them. */
@Component
class PassOn {

  private final Tickets tickets;
  private final RouteTicket routeTicket;
  private final AnnounceWork announce;
  private final Clock clock;

  PassOn(Tickets tickets, RouteTicket routeTicket, AnnounceWork announce, Clock clock) {
    this.tickets = tickets;
    this.routeTicket = routeTicket;
    this.announce = announce;
    this.clock = clock;
  }

  /** To the service desk, which asks the requester whether it is solved. */
  void toConfirm(Ticket ticket) {
    StaffedRole.Found confirming = routeTicket.staffed(ticket, Role.SERVICE_DESK);
    tickets.update(ticket.with(ticket.progress().solved(confirming.role(), clock.instant())));
    announce.to(confirming.members(), ticket, "已解决，请回访用户确认。");
  }

  Role toRole(Ticket ticket, Role role) {
    return routeTicket.route(ticket, role);
  }
}
