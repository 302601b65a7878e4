package org.assetcloud.itsm.ticket.desk;

import org.assetcloud.itsm.shared.text.Text;
import org.assetcloud.itsm.ticket.NoteKind;
import org.assetcloud.itsm.ticket.Ticket;
import org.assetcloud.itsm.ticket.TicketHistory;
import org.assetcloud.itsm.ticket.TicketProcess;
import org.assetcloud.itsm.ticket.Tickets;
import org.assetcloud.itsm.ticket.watch.TellOfCancelledBreach;
import org.assetcloud.itsm.ticket.watch.TicketClocks;
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
  private final Ends ends;
  private final TellOfCancelledBreach tellOfBreach;

  CancelTicket(TicketRights rights, Tickets tickets, TicketHistory history, Ends ends, TellOfCancelledBreach tellOfBreach) {
    this.rights = rights;
    this.tickets = tickets;
    this.history = history;
    this.ends = ends;
    this.tellOfBreach = tellOfBreach;
  }

  /** What ends with it. */
  @Component
  record Ends(TicketClocks clocks, EndTicket endTicket, TicketProcess process) {}

  /** @throws org.assetcloud.itsm.shared.Forbidden for anybody else */
  public void cancel(String number, String reason) {
    Ticket ticket = tickets.lock(number);
    rights.check(TicketAction.CANCEL, ticket);
    String why = Text.reason("reason", "撤销原因", reason, Text.OF_A_FORM);
    history.add(number, NoteKind.CANCELLATION, why);
    tellOfBreach.tell(ticket, ends.clocks().cancel(number), why);
    ends.endTicket().cancelled(ticket);
    ends.process().cancel(number);
  }
}
