package org.assetcloud.itsm.ticket.work;

import java.time.Clock;
import org.assetcloud.itsm.asking.StaffedRole;
import org.assetcloud.itsm.people.CurrentUser;
import org.assetcloud.itsm.people.Role;
import org.assetcloud.itsm.ticket.Note;
import org.assetcloud.itsm.ticket.NoteKind;
import org.assetcloud.itsm.ticket.Ticket;
import org.assetcloud.itsm.ticket.TicketStep;
import org.assetcloud.itsm.ticket.Tickets;
import org.springframework.stereotype.Component;

/** Gives a ticket to the role that works on it from here on; a role without members gives way to the next, saying why (R7.1). */
@Component
public class RouteTicket {

  private final Tickets tickets;
  private final StaffedRole staffedRole;
  private final AnnounceWork announce;
  private final Clock clock;

  RouteTicket(Tickets tickets, StaffedRole staffedRole, AnnounceWork announce, Clock clock) {
    this.tickets = tickets;
    this.staffedRole = staffedRole;
    this.announce = announce;
    this.clock = clock;
  }

  /** Whoever had taken the work has it no more. @return the role that has it now */
  public Role route(String number, Role wanted) {
    return route(TicketStep.ROUTE.of(tickets.get(number)), wanted);
  }

  Role route(Ticket ticket, Role wanted) {
    StaffedRole.Found found = staffed(ticket, wanted);
    tickets.update(ticket.with(ticket.progress().routedTo(found.role())));
    announce.to(found.members(), ticket, "等待%s处理，请及时认领。".formatted(found.role().label()));
    return found.role();
  }

  /** Who works where this role is wanted; where it is another role, the ticket's history says why. */
  StaffedRole.Found staffed(Ticket ticket, Role wanted) {
    StaffedRole.Found found = staffedRole.forWork(wanted);
    if (!found.reason().isEmpty()) {
      tickets.addNote(new Note(ticket.number(), NoteKind.ROUTING, clock.instant(), CurrentUser.SYSTEM, true, found.reason()));
    }
    return found;
  }
}
