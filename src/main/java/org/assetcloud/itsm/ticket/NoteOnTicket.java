package org.assetcloud.itsm.ticket;

import org.assetcloud.itsm.people.Role;
import org.assetcloud.itsm.shared.Forbidden;
import org.assetcloud.itsm.shared.text.Text;
import org.springframework.stereotype.Component;

/** Adds a note to a ticket, also to one that is closed (R5.5). It is no contact with the requester and stops no clock. */
@Component
public class NoteOnTicket {

  private final Tickets tickets;
  private final TicketReaders readers;
  private final TicketHistory history;

  NoteOnTicket(Tickets tickets, TicketReaders readers, TicketHistory history) {
    this.tickets = tickets;
    this.readers = readers;
    this.history = history;
  }

  /** @throws Forbidden for who may not read tickets, and for the auditor, who changes nothing */
  public void add(String number, String text, boolean internal) {
    readers.check();
    if (history.author().holds(Role.AUDITOR)) {
      throw new Forbidden("auditor-changes-nothing", "审计员只能查看工单，不能添加备注。");
    }
    tickets.get(number);
    history.add(number, NoteKind.NOTE, Text.needed("text", "备注", text, Text.LONGEST), internal);
  }
}
