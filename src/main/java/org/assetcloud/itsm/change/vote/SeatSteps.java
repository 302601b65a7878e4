package org.assetcloud.itsm.change.vote;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.assetcloud.itsm.people.Role;
import org.assetcloud.itsm.worktime.WorkingCalendar;

/** When silence is followed by what, for one seat: a pure function of when it was opened, its row of the table, and the calendar (R7.4). */
final class SeatSteps {

  /** @param to the role that is asked from then on, null where nobody else is */
  record Step(SeatLevel level, Role to, Instant at) {}

  private final Seat seat;
  private final List<Step> steps = new ArrayList<>();

  SeatSteps(Seat seat, WorkingCalendar calendar) {
    this.seat = seat;
    Seat.Terms terms = seat.terms();
    List<Role> chain = Seating.chain(terms, seat.exception());
    steps.add(new Step(SeatLevel.REMINDED, null, calendar.add(terms.calendar(), seat.openedAt(), terms.reminder()).instant()));
    for (int asked = 1; asked <= chain.size(); asked++) {
      Instant at = calendar.add(terms.calendar(), seat.openedAt(), terms.deadline().multipliedBy(asked)).instant();
      Role next = asked == chain.size() ? null : chain.get(asked);
      steps.add(new Step(next == null ? SeatLevel.OVERDUE : next == Role.BUREAU_LEADER ? SeatLevel.LEADER : SeatLevel.DEPUTY, next, at));
    }
  }

  /** The steps that have become due and were not taken, first one first. */
  List<Step> due(Instant now) {
    return ahead().stream().filter(step -> !step.at().isAfter(now)).toList();
  }

  /** When to ask again, null where nothing is left to do about silence. */
  Instant next() {
    return ahead().stream().map(Step::at).findFirst().orElse(null);
  }

  /** Until when the present holder has time. */
  Instant deadline() {
    return steps.stream().filter(step -> step.level().compareTo(SeatLevel.REMINDED) > 0 && step.level().compareTo(seat.level()) > 0)
        .map(Step::at).findFirst().orElse(steps.get(steps.size() - 1).at());
  }

  private List<Step> ahead() {
    return steps.stream().filter(step -> step.level().compareTo(seat.level()) > 0).toList();
  }
}
