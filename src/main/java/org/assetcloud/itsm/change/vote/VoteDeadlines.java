package org.assetcloud.itsm.change.vote;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.assetcloud.itsm.asking.Chase;
import org.assetcloud.itsm.worktime.WorkingCalendar;
import org.assetcloud.itsm.worktime.WorkingCalendars;
import org.springframework.stereotype.Component;

/**
 * What an approver's silence is followed by at this moment, and until when they have time, by the working calendar as it is known now
 * (R7.4).
 */
@Component
public class VoteDeadlines {

  private final VotedChanges changes;
  private final WorkingCalendars calendars;
  private final Clock clock;

  VoteDeadlines(VotedChanges changes, WorkingCalendars calendars, Clock clock) {
    this.changes = changes;
    this.calendars = calendars;
    this.clock = clock;
  }

  /** What became due since the seat's holders were chased last, in its order. */
  List<Chase.Step<SeatLevel>> due(Seat seat) {
    return seat.silence(calendars.current()).due(clock.instant());
  }

  /** When to chase next, null where nothing is left to do about silence. */
  public Instant next(String number, int position) {
    return seat(number, position).silence(calendars.current()).lookAgain(clock.instant());
  }

  /** Until when the holders who are asked now have time: who is asked only after an outage has the table's from then on (decision 18). */
  public Instant deadline(String number, int position) {
    Seat seat = seat(number, position);
    WorkingCalendar calendar = calendars.current();
    Instant deadline = seat.deadline(calendar);
    Instant now = clock.instant();
    return deadline.isAfter(now) ? deadline : seat.terms().times().over(calendar, now, 1);
  }

  private Seat seat(String number, int position) {
    return changes.lastAsked(number).seat(position);
  }
}
