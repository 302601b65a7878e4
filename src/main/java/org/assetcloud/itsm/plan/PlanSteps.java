package org.assetcloud.itsm.plan;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.assetcloud.itsm.people.Role;
import org.assetcloud.itsm.worktime.WorkingCalendar;

/** When silence about a plan is followed by what: a pure function of what is still to be done, the tables and the calendar (R4.1). */
final class PlanSteps {

  /**
   * @param position of the signature, 0 for the draft
   * @param escalateTo who is told, null for a reminder
   */
  record Step(int position, StepLevel level, Instant at, Role escalateTo) {}

  private final List<Step> ahead;
  private final Instant latest;

  /** @param latest from which deadlines count backwards */
  PlanSteps(WorkingCalendar calendar, Instant latest, List<Open> open) {
    this.latest = latest;
    this.ahead = open.stream().flatMap(one -> Stream.of(
            new Step(one.position(), StepLevel.REMINDED, before(calendar, one.times(), one.times().reminder()), null),
            new Step(one.position(), StepLevel.OVERDUE, before(calendar, one.times(), one.times().deadline()), one.escalateTo()))
        .filter(step -> step.level().compareTo(one.level()) > 0)).sorted(Comparator.comparing(Step::at)).toList();
  }

  /** Something that has to be done before the release. */
  record Open(int position, Seat.Terms.Times times, Role escalateTo, StepLevel level) {}

  /** Those that have become due and were not taken, first one first. */
  List<Step> due(Instant now) {
    return ahead.stream().filter(step -> !step.at().isAfter(now)).toList();
  }

  /** When to look again, null where nothing is left to tell before it is too late anyway. */
  Instant next(Instant now) {
    return ahead.stream().map(Step::at).findFirst().orElse(now.isBefore(latest) ? latest : null);
  }

  static Instant before(WorkingCalendar calendar, Instant latest, Seat.Terms.Times times, Duration length) {
    return calendar.subtract(times.calendar(), latest, length).instant();
  }

  private Instant before(WorkingCalendar calendar, Seat.Terms.Times times, Duration length) {
    return before(calendar, latest, times, length);
  }
}
