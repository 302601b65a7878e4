package org.assetcloud.itsm.ticket.process;

import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import org.assetcloud.itsm.engine.expression.ProcessBean;
import org.assetcloud.itsm.ticket.clock.ClockKind;
import org.assetcloud.itsm.ticket.watch.TicketClocks;
import org.assetcloud.itsm.ticket.work.FollowUpConfirmation;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/** The due dates of the ticket's tasks, asked of its clocks and its table. */
@ProcessBean
public class TicketDeadlines {

  private final TicketClocks clocks;
  private final FollowUpConfirmation followUp;
  private final TicketTaskTable table;
  private final Clock clock;

  TicketDeadlines(TicketClocks clocks, FollowUpConfirmation followUp, TicketTaskTable table, Clock clock) {
    this.clocks = clocks;
    this.followUp = followUp;
    this.table = table;
    this.clock = clock;
  }

  public Date response(DelegateExecution execution) {
    return of(TicketHandling.RESPOND, execution.getProcessBusinessKey());
  }

  public Date resolution(DelegateExecution execution) {
    return of(TicketHandling.RESOLVE, execution.getProcessBusinessKey());
  }

  public Date confirmation(DelegateExecution execution) {
    return of(TicketHandling.CONFIRM, execution.getProcessBusinessKey());
  }

  /** An escalation is to be handled at once, or as the table says. */
  public Date escalation(DelegateExecution execution) {
    return Date.from(table.escalationDue(clock.instant()));
  }

  /** The role an escalation was given to; the last part of its key. */
  public String escalationRole(String escalation) {
    return escalation.substring(escalation.lastIndexOf('/') + 1);
  }

  /** When the ticket's work of this kind is due. */
  Date of(String work, String number) {
    return date(switch (work) {
      case TicketHandling.RESPOND -> clocks.deadline(number, ClockKind.RESPONSE);
      case TicketHandling.RESOLVE -> clocks.deadline(number, ClockKind.RESOLUTION);
      case TicketHandling.CONFIRM -> followUp.due(number);
      default -> throw new IllegalArgumentException("No work of a ticket: " + work);
    });
  }

  /** From when on work that was given then and is due is near; null where it is not due. */
  Date near(String work, String number, Instant given, Date due) {
    Date near = nearFrom(work, number);
    return near != null || due == null ? near : Date.from(table.terms(work, number).near(given, due.toInstant()));
  }

  /** From when on it is near; null where the time since it was given decides. */
  Date nearFrom(String work, String number) {
    return switch (work) {
      case TicketHandling.RESPOND -> date(clocks.amberAt(number, ClockKind.RESPONSE));
      case TicketHandling.RESOLVE -> date(clocks.amberAt(number, ClockKind.RESOLUTION));
      default -> null;
    };
  }

  private static Date date(Instant instant) {
    return instant == null ? null : Date.from(instant);
  }
}
