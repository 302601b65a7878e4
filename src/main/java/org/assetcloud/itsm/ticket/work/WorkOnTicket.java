package org.assetcloud.itsm.ticket.work;

import java.time.Clock;
import java.util.Objects;
import org.assetcloud.itsm.people.CurrentUser;
import org.assetcloud.itsm.people.Role;
import org.assetcloud.itsm.shared.Refused;
import org.assetcloud.itsm.shared.text.Text;
import org.assetcloud.itsm.ticket.NoteKind;
import org.assetcloud.itsm.ticket.Progress;
import org.assetcloud.itsm.ticket.Ticket;
import org.assetcloud.itsm.ticket.TicketHistory;
import org.assetcloud.itsm.ticket.TicketStep;
import org.assetcloud.itsm.ticket.Tickets;
import org.assetcloud.itsm.ticket.clock.ClockKind;
import org.assetcloud.itsm.ticket.watch.TicketClocks;
import org.springframework.stereotype.Component;

/** The steps of a ticket's work: contact the requester, resolve, hear whether it is solved (R5.5, R5.7). Part of the caller's transaction. */
@Component
public class WorkOnTicket {

  private final Tickets tickets;
  private final TicketClocks clocks;
  private final TicketHistory history;
  private final CurrentUser person;
  private final Onward onward;

  WorkOnTicket(Tickets tickets, TicketClocks clocks, TicketHistory history, CurrentUser person, Onward onward) {
    this.tickets = tickets;
    this.clocks = clocks;
    this.history = history;
    this.person = person;
    this.onward = onward;
  }

  /** Where the ticket goes from a step, and when. */
  @Component
  record Onward(GoOn goOn, PassOn passOn, WaitForChange waitForChange, EndTicket endTicket, Clock clock) {}

  /**
   * Contact stops the response clock, once and for ever, and who made it resolves the ticket; an attempt without contact stops nothing and
   * needs its comment.
   */
  public void respond(String number, boolean contacted, String comment) {
    Ticket ticket = TicketStep.RESPOND.of(tickets.lock(number), person);
    if (!contacted) {
      history.add(number, NoteKind.ATTEMPT, needed("这次联系的情况", comment));
      return;
    }
    String said = Text.optional("comment", "说明", comment, Text.OF_A_FORM);
    clocks.stop(number, ClockKind.RESPONSE, "CONTACTED");
    history.add(number, NoteKind.CONTACT, said == null ? "已联系上用户。" : said);
    onward.goOn().afterContact(ticket);
  }

  /** SOLVED stops the resolution clock; handing over touches no clock. Both need the comment that says what was found. */
  public void resolve(String number, ResolutionOutcome outcome, String comment) {
    Ticket ticket = TicketStep.RESOLVE.of(tickets.lock(number), person);
    history.add(number, NoteKind.OUTCOME, outcome.label() + "：" + needed("处理情况", comment));
    switch (outcome) {
      case SOLVED -> {
        clocks.stop(number, ClockKind.RESOLUTION, outcome.name());
        onward.passOn().toConfirm(ticket, onward.clock().instant());
      }
      case HAND_TO_SPECIALIST -> {
        if (ticket.progress().assignedGroup() == Role.SPECIALIST) {
          throw Refused.field("resolutionOutcome", "工单已在二线专家处理，请解决后选择“已解决”，或在工单中退回一线。");
        }
        onward.passOn().toRole(ticket, Role.SPECIALIST);
      }
      case NEED_CHANGE -> onward.waitForChange().begin(ticket, comment);
    }
  }

  /**
   * What the requester said. NOT_SOLVED goes back to those who solved it and lets the clock run on as if it had never stopped;
   * NOT_REACHED is an attempt on record.
   */
  public void confirm(String number, ConfirmationAnswer answer, String comment) {
    Ticket ticket = TicketStep.CONFIRM.of(tickets.lock(number), person);
    switch (answer) {
      case CONFIRMED -> {
        String said = Text.optional("comment", "说明", comment, Text.OF_A_FORM);
        history.add(number, NoteKind.CONFIRMATION, said == null ? answer.label() : answer.label() + "：" + said);
        onward.endTicket().closed(ticket, Progress.Confirmation.CONFIRMED);
      }
      case NOT_SOLVED -> {
        history.add(number, NoteKind.CONFIRMATION, answer.label() + "：" + needed("用户反映的情况", comment));
        clocks.reopen(number);
        onward.goOn().again(ticket, "用户反映仍未解决，请继续处理。");
      }
      case NOT_REACHED -> {
        history.add(number, NoteKind.CONFIRMATION_ATTEMPT, needed("这次联系的情况", comment));
        clocks.confirming(number);
      }
    }
  }

  /** Who has taken the task; null when nobody has. */
  public void take(String number, String person) {
    Ticket ticket = tickets.lock(number);
    if (!Objects.equals(ticket.progress().assignee(), person)) {
      tickets.update(ticket.with(ticket.progress().takenBy(person)));
    }
  }

  private static String needed(String label, String comment) {
    return Text.needed("comment", label, comment, Text.OF_A_FORM);
  }
}
