package org.assetcloud.itsm.ticket.watch;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.assetcloud.itsm.ticket.Tickets;
import org.assetcloud.itsm.ticket.clock.ServiceClock;
import org.assetcloud.itsm.worktime.Deadline;
import org.assetcloud.itsm.worktime.WorkingCalendar;
import org.assetcloud.itsm.worktime.WorkingCalendars;
import org.springframework.stereotype.Component;

/**
 * Finds the open tickets whose dates another calendar moves: in the days they live through, something counts otherwise. All are looked
 * at in two reads; those that stay where they are cost nothing more.
 */
@Component
class MovedTickets {

  /** How far beyond its deadline a ticket's ladder or follow-up reaches, in working days. */
  private static final int REACH = 10;

  private final Tickets tickets;
  private final WorkingCalendars calendars;
  private final Clock clock;

  MovedTickets(Tickets tickets, WorkingCalendars calendars, Clock clock) {
    this.tickets = tickets;
    this.calendars = calendars;
    this.clock = clock;
  }

  /** Their numbers, in order. */
  SortedSet<String> since(String version) {
    SortedSet<String> moved = new TreeSet<>();
    tickets.runningOnOfficeTime().stream().filter(this::moved).map(ServiceClock::number).forEach(moved::add);
    WorkingCalendar before = calendars.of(version);
    tickets.awaitingConfirmation().stream().filter(solved -> differ(before, solved.solvedAt(), clock.instant()))
        .map(Tickets.Solved::number).forEach(moved::add);
    return moved;
  }

  /** Compared with the calendar its deadline was computed on, whichever that was. */
  private boolean moved(ServiceClock one) {
    WorkingCalendar before = calendars.of(one.calendarVersion());
    Deadline was = one.deadline(before);
    Deadline is = one.deadline(calendars.current());
    return was == null || is == null
        || differ(before, one.startedAt(), Stream.of(was.instant(), is.instant(), clock.instant()).max(Comparator.naturalOrder()).get());
  }

  private boolean differ(WorkingCalendar before, Instant from, Instant lastKnown) {
    WorkingCalendar now = calendars.current();
    Instant until = now.plusWorkingDays(lastKnown.isBefore(from) ? from : lastKnown, REACH).instant();
    return !before.countsAlike(now, from, until);
  }
}
