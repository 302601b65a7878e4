package org.assetcloud.itsm.ticket.work;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.assetcloud.itsm.shared.time.Zone;
import org.assetcloud.itsm.ticket.Progress;
import org.assetcloud.itsm.ticket.Ticket;
import org.assetcloud.itsm.ticket.TicketStep;
import org.assetcloud.itsm.ticket.Tickets;
import org.assetcloud.itsm.worktime.WorkingCalendars;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Closes a solved ticket whose requester cannot be reached (R5.5): three attempts on different working days, and three working days
 * after the solution. Until then, from its due date on, it is told of on each working day on which nobody tries.
 */
@Component
public class FollowUpConfirmation {

  private static final Logger LOG = LoggerFactory.getLogger(FollowUpConfirmation.class);

  private final Tickets tickets;
  private final EndTicket endTicket;
  private final RemindOfConfirmation remind;
  private final WorkingCalendars calendars;
  private final Clock clock;

  FollowUpConfirmation(Tickets tickets, EndTicket endTicket, RemindOfConfirmation remind, WorkingCalendars calendars, Clock clock) {
    this.tickets = tickets;
    this.endTicket = endTicket;
    this.remind = remind;
    this.calendars = calendars;
    this.clock = clock;
  }

  /** When the confirmation is due: three working days after the solution. */
  public Instant due(String number) {
    return of(tickets.get(number)).due();
  }

  /** When to follow up next; in the past where that has been missed. */
  public Instant next(String number) {
    return of(tickets.get(number)).next(clock.instant());
  }

  /** @return whether the ticket is closed now; otherwise somebody has been told, unless it was too early for that */
  public boolean followUp(String number) {
    Ticket ticket = tickets.lock(number);
    if (!TicketStep.CONFIRM.possible(ticket)) {
      LOG.warn("No confirmation of {} to follow up: {}", number, ticket.progress().status());
      return false;
    }
    OpenConfirmation open = of(ticket);
    Instant now = clock.instant();
    if (open.next(now).isAfter(now)) {
      return false;
    }
    boolean complete = open.complete() != null;
    if (complete) {
      endTicket.closed(ticket, Progress.Confirmation.TIMED_OUT);
    } else {
      remind.of(number, open.workingDaysUnseen(now));
    }
    return complete;
  }

  /** Whether there is, or will be, anything to follow up. */
  public boolean waits(String number) {
    return TicketStep.CONFIRM.possible(tickets.get(number));
  }

  /** On the day of the solution nothing that is on record can move what is due working days after it. */
  private OpenConfirmation of(Ticket ticket) {
    Instant solvedAt = ticket.progress().solvedAt();
    boolean solvedToday = day(solvedAt).equals(day(clock.instant()));
    return new OpenConfirmation(solvedAt, solvedToday ? List.of() : tickets.notes(ticket.number()), calendars.current());
  }

  private static LocalDate day(Instant at) {
    return LocalDate.ofInstant(at, Zone.SHANGHAI);
  }
}
