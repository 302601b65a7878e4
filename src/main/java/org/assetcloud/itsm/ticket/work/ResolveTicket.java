package org.assetcloud.itsm.ticket.work;

import org.assetcloud.itsm.people.Role;
import org.assetcloud.itsm.shared.Refused;
import org.assetcloud.itsm.shared.text.Text;
import org.assetcloud.itsm.ticket.NoteKind;
import org.assetcloud.itsm.ticket.Ticket;
import org.assetcloud.itsm.ticket.TicketHistory;
import org.assetcloud.itsm.ticket.TicketStep;
import org.assetcloud.itsm.ticket.clock.ClockKind;
import org.assetcloud.itsm.ticket.watch.TicketClocks;
import org.springframework.stereotype.Component;

/** Somebody says what came of the work on a ticket, which decides who has it next (R5.5, R5.7). Part of the caller's transaction. */
@Component
public class ResolveTicket {

  private final BeginStep begin;
  private final TicketClocks clocks;
  private final TicketHistory history;
  private final PassOn passOn;
  private final AskForChange askForChange;

  ResolveTicket(BeginStep begin, TicketClocks clocks, TicketHistory history, PassOn passOn, AskForChange askForChange) {
    this.begin = begin;
    this.clocks = clocks;
    this.history = history;
    this.passOn = passOn;
    this.askForChange = askForChange;
  }

  /** SOLVED stops the resolution clock; handing over touches no clock. Both need the comment that says what was found. */
  public void resolve(String number, ResolutionOutcome outcome, String comment) {
    Ticket ticket = begin.of(number, TicketStep.RESOLVE);
    history.add(number, NoteKind.OUTCOME, outcome.label() + "：" + Text.needed("comment", "处理情况", comment, Text.OF_A_FORM));
    switch (outcome) {
      case SOLVED -> {
        clocks.stop(number, ClockKind.RESOLUTION, outcome.name());
        passOn.toConfirm(ticket);
      }
      case HAND_TO_SPECIALIST -> {
        if (ticket.progress().assignedGroup() == Role.SPECIALIST) {
          throw Refused.field("resolutionOutcome", "工单已在二线专家处理，请解决后选择“已解决”，或在工单中退回一线。");
        }
        passOn.toRole(ticket, Role.SPECIALIST);
      }
      case NEED_CHANGE -> askForChange.of(ticket, comment);
    }
  }
}
