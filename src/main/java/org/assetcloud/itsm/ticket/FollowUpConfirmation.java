package org.assetcloud.itsm.ticket;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.assetcloud.itsm.notify.Announcement;
import org.assetcloud.itsm.notify.NotificationKind;
import org.assetcloud.itsm.notify.TellPeople;
import org.assetcloud.itsm.people.Members;
import org.assetcloud.itsm.people.Role;
import org.assetcloud.itsm.shared.time.Zone;
import org.assetcloud.itsm.worktime.WorkingCalendar;
import org.assetcloud.itsm.worktime.WorkingCalendars;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Closes a solved ticket whose requester cannot be reached (R5.5): three attempts on different working days, and three working days
 * after the solution. Until then it reminds the service desk.
 */
@Component
public class FollowUpConfirmation {

  private static final Logger LOG = LoggerFactory.getLogger(FollowUpConfirmation.class);
  private static final int ATTEMPTS = 3;
  private static final int WORKING_DAYS = 3;

  private final Tickets tickets;
  private final Outcome outcome;
  private final WorkingCalendars calendars;
  private final Clock clock;

  FollowUpConfirmation(Tickets tickets, Outcome outcome, WorkingCalendars calendars, Clock clock) {
    this.tickets = tickets;
    this.outcome = outcome;
    this.calendars = calendars;
    this.clock = clock;
  }

  /** What comes of it: the ticket ends, or the service desk is told. */
  @Component
  record Outcome(EndTicket endTicket, TellPeople tellPeople, Members members) {}

  /** When the confirmation is due: three working days after the solution. */
  public Instant due(String number) {
    return calendars.current().plusWorkingDays(tickets.get(number).progress().solvedAt(), WORKING_DAYS).instant();
  }

  /** When to follow up next: at the earliest when it is due, else when the attempts are complete, else a working day after the last one. */
  public Instant next(String number) {
    Instant due = due(number);
    List<Instant> days = attemptsOnDifferentWorkingDays(number);
    if (due.isAfter(clock.instant()) || days.isEmpty()) {
      return due;
    }
    Instant last = days.get(days.size() - 1);
    return days.size() >= ATTEMPTS ? days.get(ATTEMPTS - 1) : calendars.current().plusWorkingDays(last, 1).instant();
  }

  /** @return whether the ticket is closed now; otherwise the service desk has been reminded */
  public boolean followUp(String number) {
    Ticket ticket = tickets.lock(number);
    if (!TicketStep.CONFIRM.possible(ticket)) {
      LOG.warn("No confirmation of {} to follow up: {}", number, ticket.progress().status());
      return false;
    }
    boolean complete = attemptsOnDifferentWorkingDays(number).size() >= ATTEMPTS && !due(number).isAfter(clock.instant());
    if (complete) {
      outcome.endTicket().closed(ticket, Progress.Confirmation.TIMED_OUT);
    } else {
      remind(number);
    }
    return complete;
  }

  private void remind(String number) {
    outcome.tellPeople().tell(outcome.members().of(Role.SERVICE_DESK), new Announcement(number + "/CONFIRMATION/" + clock.instant(),
        NotificationKind.INFORMATION, number, null, "工单 %s 已解决但用户尚未确认，请在不同工作日继续联系用户。".formatted(number), clock.instant()));
  }

  /** The first attempt of each working day since the solution, in order; attempts on days off do not count. */
  private List<Instant> attemptsOnDifferentWorkingDays(String number) {
    WorkingCalendar working = calendars.current();
    Instant solvedAt = tickets.get(number).progress().solvedAt();
    Map<LocalDate, Instant> firstOfDay = new LinkedHashMap<>();
    tickets.notes(number).stream().filter(note -> note.kind() == NoteKind.CONFIRMATION_ATTEMPT && !note.at().isBefore(solvedAt))
        .map(Note::at).sorted(Comparator.naturalOrder())
        .forEach(at -> firstOfDay.putIfAbsent(LocalDate.ofInstant(at, Zone.SHANGHAI), at));
    return firstOfDay.entrySet().stream().filter(day -> working.isWorkingDay(day.getKey())).map(Map.Entry::getValue).toList();
  }
}
