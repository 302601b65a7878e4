package org.assetcloud.itsm.ticket.work;

import java.util.List;
import org.assetcloud.itsm.asking.StaffedRole;
import org.assetcloud.itsm.people.CurrentUser;
import org.assetcloud.itsm.people.Members;
import org.assetcloud.itsm.people.Role;
import org.assetcloud.itsm.ticket.Progress;
import org.assetcloud.itsm.ticket.Ticket;
import org.assetcloud.itsm.ticket.Tickets;
import org.springframework.stereotype.Component;

/**
 * Has the work on a solution go on with the person who has it, so that the requester is not asked everything a second time (R5.7). It is the
 * role's again where that person no longer holds the role.
 */
@Component
class GoOn {

  private final Tickets tickets;
  private final Members members;
  private final RouteTicket routeTicket;
  private final AnnounceWork announce;
  private final CurrentUser person;

  GoOn(Tickets tickets, Members members, RouteTicket routeTicket, AnnounceWork announce, CurrentUser person) {
    this.tickets = tickets;
    this.members = members;
    this.routeTicket = routeTicket;
    this.announce = announce;
    this.person = person;
  }

  /** Who made contact goes on and need not be told; their role is, where it has to take over. */
  void afterContact(Ticket ticket) {
    Progress.Hands hands = ticket.progress().hands();
    if (hands.worker() == null || mayGoOn(hands)) {
      tickets.update(ticket.with(ticket.progress().inResolution(hands.line(), hands.worker())));
    } else {
      toTheRole(ticket, "已与用户取得联系，请及时认领，继续处理。");
    }
  }

  /**
   * Who solved it, or asked for the change it waited for, goes on.
   *
   * @param wish what is asked of them, the end of a Chinese sentence about the ticket
   */
  void again(Ticket ticket, String wish) {
    Progress.Hands hands = ticket.progress().hands();
    if (mayGoOn(hands)) {
      tickets.update(ticket.with(ticket.progress().inResolution(hands.line(), hands.worker())));
      announce.to(List.of(hands.worker()), ticket, wish);
    } else {
      toTheRole(ticket, wish);
    }
  }

  private boolean mayGoOn(Progress.Hands hands) {
    boolean theirStep = person.id().equals(hands.worker()) && person.holds(hands.line());
    return theirStep || hands.worker() != null && members.of(hands.line()).contains(hands.worker());
  }

  private void toTheRole(Ticket ticket, String wish) {
    StaffedRole.Found found = routeTicket.staffed(ticket, ticket.progress().hands().line());
    tickets.update(ticket.with(ticket.progress().inResolution(found.role(), null)));
    announce.to(found.members(), ticket, wish);
  }
}
