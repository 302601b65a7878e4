package org.assetcloud.itsm.ticket.desk;

import org.assetcloud.itsm.shared.text.Text;
import org.assetcloud.itsm.ticket.NoteKind;
import org.assetcloud.itsm.ticket.Ticket;
import org.assetcloud.itsm.ticket.TicketHistory;
import org.assetcloud.itsm.ticket.Tickets;
import org.assetcloud.itsm.ticket.watch.CancelClocks;
import org.assetcloud.itsm.ticket.work.EndTicket;
import org.springframework.stereotype.Component;

/**
 * Calls a mistaken ticket off (R5.5): its registrar within the response time, later a team lead, and once a deadline was missed only the
 * project manager. The ticket and the reason stay on record, and so does the breach (R5.7).
 */
@Component
public class CancelTicket {

  private final TicketRights rights;
  private final Tickets tickets;
  private final TicketHistory history;
  private final CancelClocks cancelClocks;
  private final EndTicket endTicket;

  CancelTicket(TicketRights rights, Tickets tickets, TicketHistory history, CancelClocks cancelClocks, EndTicket endTicket) {
    this.rights = rights;
    this.tickets = tickets;
    this.history = history;
    this.cancelClocks = cancelClocks;
    this.endTicket = endTicket;
  }

  /** @throws org.assetcloud.itsm.shared.Forbidden for anybody else */
  public void cancel(String number, String reason) {
    Ticket ticket = tickets.lock(number);
    rights.check(TicketAction.CANCEL, ticket);
    String why = Text.reason("reason", "撤销原因", reason, Text.OF_A_FORM);
    history.add(number, NoteKind.CANCELLATION, why);
    cancelClocks.of(ticket, why);
    endTicket.cancelled(ticket);
  }
}
