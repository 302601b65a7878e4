package org.assetcloud.itsm.ticket.work;

import org.assetcloud.itsm.shared.text.Text;
import org.assetcloud.itsm.ticket.NoteKind;
import org.assetcloud.itsm.ticket.Progress;
import org.assetcloud.itsm.ticket.Ticket;
import org.assetcloud.itsm.ticket.TicketHistory;
import org.assetcloud.itsm.ticket.TicketStep;
import org.assetcloud.itsm.ticket.watch.TicketClocks;
import org.springframework.stereotype.Component;

/** The service desk hears from the requester whether it is solved (R5.5, R5.7). Part of the caller's transaction. */
@Component
public class ConfirmSolution {

  private final BeginStep begin;
  private final TicketClocks clocks;
  private final TicketHistory history;
  private final GoOn goOn;
  private final EndTicket endTicket;

  ConfirmSolution(BeginStep begin, TicketClocks clocks, TicketHistory history, GoOn goOn, EndTicket endTicket) {
    this.begin = begin;
    this.clocks = clocks;
    this.history = history;
    this.goOn = goOn;
    this.endTicket = endTicket;
  }

  /**
   * What the requester said. NOT_SOLVED goes back to those who solved it and lets the clock run on as if it had never stopped;
   * NOT_REACHED is an attempt on record.
   */
  public void confirm(String number, ConfirmationAnswer answer, String comment) {
    Ticket ticket = begin.of(number, TicketStep.CONFIRM);
    switch (answer) {
      case CONFIRMED -> {
        String said = Text.optional("comment", "说明", comment, Text.OF_A_FORM);
        history.add(number, NoteKind.CONFIRMATION, said == null ? answer.label() : answer.label() + "：" + said);
        endTicket.closed(ticket, Progress.Confirmation.CONFIRMED);
      }
      case NOT_SOLVED -> {
        history.add(number, NoteKind.CONFIRMATION, answer.label() + "：" + needed("用户反映的情况", comment));
        clocks.reopen(number);
        goOn.again(ticket, "用户反映仍未解决，请继续处理。");
      }
      case NOT_REACHED -> {
        history.add(number, NoteKind.CONFIRMATION_ATTEMPT, needed("这次联系的情况", comment));
        clocks.confirming(number);
      }
    }
  }

  private static String needed(String label, String comment) {
    return Text.needed("comment", label, comment, Text.OF_A_FORM);
  }
}
