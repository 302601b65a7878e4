package org.assetcloud.itsm.ticket.work;

import java.time.Instant;
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

  PassOn(Tickets tickets, RouteTicket routeTicket, AnnounceWork announce) {
    this.tickets = tickets;
    this.routeTicket = routeTicket;
    this.announce = announce;
  }

  /** To the service desk, which asks the requester whether it is solved. */
  void toConfirm(Ticket ticket, Instant solvedAt) {
    StaffedRole.Found confirming = routeTicket.staffed(ticket, Role.SERVICE_DESK);
    tickets.update(ticket.with(ticket.progress().solved(confirming.role(), solvedAt)));
    announce.to(confirming.members(), ticket, "已解决，请回访用户确认。");
  }

  Role toRole(Ticket ticket, Role role) {
    return routeTicket.route(ticket, role);
  }
}
