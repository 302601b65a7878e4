package org.assetcloud.itsm.ticket.desk;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.assetcloud.itsm.people.Members;
import org.assetcloud.itsm.people.Names;
import org.assetcloud.itsm.ticket.Ticket;
import org.assetcloud.itsm.ticket.Tickets;
import org.springframework.stereotype.Component;

/** Says to whom a lead can reassign the open work of a ticket: the members of the role that has it (R5.7). */
@Component
public class ListAssignees {

  private final Tickets tickets;
  private final TicketRights rights;
  private final Members members;
  private final Names names;

  ListAssignees(Tickets tickets, TicketRights rights, Members members, Names names) {
    this.tickets = tickets;
    this.rights = rights;
    this.members = members;
    this.names = names;
  }

  /**
   * @return names by user id, in the order of the ids
   * @throws org.assetcloud.itsm.shared.Forbidden unless a team lead or project manager asks
   */
  public Map<String, String> of(String number) {
    Ticket ticket = tickets.get(number);
    rights.check(TicketAction.REASSIGN, ticket);
    List<String> people = members.of(ticket.progress().assignedGroup());
    Map<String, String> known = names.of(people);
    Map<String, String> ordered = new LinkedHashMap<>();
    people.forEach(id -> ordered.put(id, known.get(id)));
    return ordered;
  }
}
