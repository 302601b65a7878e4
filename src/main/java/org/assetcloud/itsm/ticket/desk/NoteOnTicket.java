package org.assetcloud.itsm.ticket.desk;

import org.assetcloud.itsm.people.Readers;
import org.assetcloud.itsm.shared.text.Text;
import org.assetcloud.itsm.ticket.NoteKind;
import org.assetcloud.itsm.ticket.TicketHistory;
import org.assetcloud.itsm.ticket.Tickets;
import org.springframework.stereotype.Component;

/** Adds a note to a ticket, also to one that is closed (R5.5). It is no contact with the requester and stops no clock. */
@Component
public class NoteOnTicket {

  private final Tickets tickets;
  private final Readers readers;
  private final TicketRights rights;
  private final TicketHistory history;

  NoteOnTicket(Tickets tickets, Readers readers, TicketRights rights, TicketHistory history) {
    this.tickets = tickets;
    this.readers = readers;
    this.rights = rights;
    this.history = history;
  }

  /** @throws org.assetcloud.itsm.shared.Forbidden for who may not read tickets, and for the auditor, who changes nothing */
  public void add(String number, String text, boolean internal) {
    readers.check("工单");
    rights.check(TicketAction.NOTE, tickets.get(number));
    history.add(number, NoteKind.NOTE, Text.needed("text", "备注", text, Text.LONGEST), internal);
  }
}
