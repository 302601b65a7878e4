package org.assetcloud.itsm.ticket.web;

import java.time.Duration;
import java.time.Instant;
import org.assetcloud.itsm.ticket.clock.ClockKind;
import org.assetcloud.itsm.ticket.clock.ClockReading;
import org.assetcloud.itsm.ticket.clock.ClockResult;
import org.assetcloud.itsm.ticket.clock.ClockState;
import org.assetcloud.itsm.ticket.clock.ServiceClock;
import org.assetcloud.itsm.ticket.desk.NextLevels;
import org.assetcloud.itsm.ticket.escalation.EscalationAction;
import org.assetcloud.itsm.worktime.CalendarKind;
import org.assetcloud.itsm.worktime.WorkingCalendar;

/** A clock as it reads now. */
record ClockAnswer(
    String id, ClockKind kind, ClockState state, CalendarKind calendar, Duration target, Instant startedAt, Instant deadline,
    boolean provisional, Instant stoppedAt, Duration elapsed, Duration remaining, boolean amber, ClockResult result, NextLevelAnswer nextLevel) {

  record NextLevelAnswer(String level, String role, EscalationAction action, Instant dueAt) {

    static NextLevelAnswer of(NextLevels.NextLevel next) {
      return next == null ? null : new NextLevelAnswer(next.level(), next.role().id(), next.action(), next.dueAt());
    }
  }

  /** @param next null where no level is to come, and in lists */
  static ClockAnswer of(ServiceClock clock, WorkingCalendar working, Instant now, NextLevels.NextLevel next) {
    ClockReading reading = clock.read(working, now);
    return new ClockAnswer(clock.id(), clock.kind(), reading.state(), clock.calendar(), reading.target(), reading.startedAt(),
        reading.deadline(), reading.provisional(), reading.stoppedAt(), reading.elapsed(), reading.remaining(), reading.amber(), reading.result(),
        NextLevelAnswer.of(next));
  }
}
