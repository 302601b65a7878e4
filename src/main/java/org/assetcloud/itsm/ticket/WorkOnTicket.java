package org.assetcloud.itsm.ticket;

import java.time.Clock;
import java.time.Instant;
import org.assetcloud.itsm.people.CurrentUser;
import org.assetcloud.itsm.people.Role;
import org.assetcloud.itsm.shared.Refused;
import org.assetcloud.itsm.ticket.clock.ClockKind;
import org.springframework.stereotype.Component;

/** The steps of a ticket's work: contact the requester, resolve, hear whether it is solved (R5.5, R5.7). Part of the caller's transaction. */
@Component
public class WorkOnTicket {

  private final Tickets tickets;
  private final TicketClocks clocks;
  private final CurrentUser currentUser;
  private final Clock clock;

  WorkOnTicket(Tickets tickets, TicketClocks clocks, CurrentUser currentUser, Clock clock) {
    this.tickets = tickets;
    this.clocks = clocks;
    this.currentUser = currentUser;
    this.clock = clock;
  }

  /** Contact stops the response clock, once and for ever; an attempt without contact stops nothing and needs its comment. */
  public void respond(String number, boolean contacted, String comment) {
    if (!contacted) {
      note(number, NoteKind.ATTEMPT, needed(comment, "请说明这次联系的情况。"));
      return;
    }
    clocks.stop(number, ClockKind.RESPONSE, currentUser.id(), "CONTACTED");
    note(number, NoteKind.CONTACT, comment);
    Ticket ticket = tickets.get(number);
    tickets.update(ticket.with(ticket.progress().responded()));
  }

  /** SOLVED stops the resolution clock; handing over touches no clock. Both need the comment that says what was found. */
  public void resolve(String number, ResolutionOutcome outcome, String comment) {
    note(number, NoteKind.OUTCOME, outcome.label() + "：" + needed(comment, "请说明处理情况。"));
    Ticket ticket = tickets.get(number);
    Instant now = clock.instant();
    if (outcome == ResolutionOutcome.HAND_TO_SPECIALIST) {
      if (ticket.progress().assignedGroup() == Role.SPECIALIST) {
        throw Refused.field("resolutionOutcome", "工单已在二线专家处理，请解决后选择“已解决”，或退回一线。");
      }
      tickets.update(ticket.with(ticket.progress().routedTo(Role.SPECIALIST)));
      return;
    }
    clocks.stop(number, ClockKind.RESOLUTION, currentUser.id(), outcome.name());
    tickets.update(ticket.with(ticket.progress().solved(now)));
  }

  /**
   * What the requester said. NOT_SOLVED goes back to those who solved it and lets the clock run on as if it had never stopped;
   * NOT_REACHED is an attempt on record.
   */
  public void confirm(String number, ConfirmationAnswer answer, String comment, Role workers) {
    Ticket ticket = tickets.get(number);
    switch (answer) {
      case CONFIRMED -> {
        note(number, NoteKind.CONFIRMATION, comment);
        tickets.update(ticket.with(ticket.progress().closed(Progress.Confirmation.CONFIRMED, clock.instant())));
      }
      case NOT_SOLVED -> {
        note(number, NoteKind.CONFIRMATION, answer.label() + "：" + needed(comment, "请说明用户反映的情况。"));
        clocks.reopen(number, currentUser.id());
        tickets.update(ticket.with(ticket.progress().reopened(workers)));
      }
      case NOT_REACHED -> {
        note(number, NoteKind.CONFIRMATION_ATTEMPT, needed(comment, "请说明这次联系的情况。"));
        clocks.confirming(number, currentUser.id());
      }
    }
  }

  /** The role that works on the ticket from here on; whoever had it has it no more. */
  public void route(String number, Role group) {
    Ticket ticket = tickets.get(number);
    tickets.update(ticket.with(ticket.progress().routedTo(group)));
  }

  /** Who has taken the task; null when nobody has. */
  public void take(String number, String person) {
    Ticket ticket = tickets.get(number);
    tickets.update(ticket.with(ticket.progress().takenBy(person)));
  }

  private void note(String number, NoteKind kind, String text) {
    if (text != null && !text.isBlank()) {
      tickets.addNote(new Note(number, kind, clock.instant(), currentUser.id(), false, text));
    }
  }

  private static String needed(String comment, String otherwise) {
    if (comment == null || comment.isBlank()) {
      throw Refused.field("comment", otherwise);
    }
    return comment;
  }
}
