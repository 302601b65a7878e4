package org.assetcloud.itsm.ticket.work;

import org.assetcloud.itsm.shared.text.Text;
import org.assetcloud.itsm.ticket.NoteKind;
import org.assetcloud.itsm.ticket.Ticket;
import org.assetcloud.itsm.ticket.TicketHistory;
import org.assetcloud.itsm.ticket.TicketStep;
import org.assetcloud.itsm.ticket.clock.ClockKind;
import org.assetcloud.itsm.ticket.watch.TicketClocks;
import org.springframework.stereotype.Component;

/** Somebody contacts the requester, or tries to (R5.5, R5.7). Part of the caller's transaction. */
@Component
public class RespondToTicket {

  private final BeginStep begin;
  private final TicketClocks clocks;
  private final TicketHistory history;
  private final GoOn goOn;

  RespondToTicket(BeginStep begin, TicketClocks clocks, TicketHistory history, GoOn goOn) {
    this.begin = begin;
    this.clocks = clocks;
    this.history = history;
    this.goOn = goOn;
  }

  /**
   * Contact stops the response clock, once and for ever, and who made it resolves the ticket; an attempt without contact stops nothing and
   * needs its comment.
   */
  public void respond(String number, boolean contacted, String comment) {
    Ticket ticket = begin.of(number, TicketStep.RESPOND);
    if (!contacted) {
      history.add(number, NoteKind.ATTEMPT, Text.needed("comment", "这次联系的情况", comment, Text.OF_A_FORM));
      return;
    }
    String said = Text.optional("comment", "说明", comment, Text.OF_A_FORM);
    clocks.stop(number, ClockKind.RESPONSE, "CONTACTED");
    history.add(number, NoteKind.CONTACT, said == null ? "已联系上用户。" : said);
    goOn.afterContact(ticket);
  }
}
