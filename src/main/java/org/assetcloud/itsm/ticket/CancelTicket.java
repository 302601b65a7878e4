package org.assetcloud.itsm.ticket;

import org.assetcloud.itsm.shared.text.Text;
import org.springframework.stereotype.Component;

/** Calls a mistaken ticket off (R5.5): its registrar within the response time, later a team lead. The ticket and the reason stay on record. */
@Component
public class CancelTicket {

  private final TicketRights rights;
  private final Tickets tickets;
  private final TicketClocks clocks;
  private final TicketProcess process;
  private final TicketHistory history;
  private final EndTicket endTicket;

  CancelTicket(
      TicketRights rights, Tickets tickets, TicketClocks clocks, TicketProcess process, TicketHistory history, EndTicket endTicket) {
    this.rights = rights;
    this.tickets = tickets;
    this.clocks = clocks;
    this.process = process;
    this.history = history;
    this.endTicket = endTicket;
  }

  /** @throws org.assetcloud.itsm.shared.Forbidden for anybody else */
  public void cancel(String number, String reason) {
    Ticket ticket = tickets.lock(number);
    rights.check(TicketAction.CANCEL, ticket);
    history.add(number, NoteKind.CANCELLATION, Text.needed("reason", "撤销原因", reason, Text.OF_A_FORM));
    clocks.cancel(number);
    endTicket.cancelled(ticket);
    process.cancel(number);
  }
}
