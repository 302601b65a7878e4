package org.assetcloud.itsm.ticket.web;

import java.time.Duration;
import java.time.Instant;
import org.assetcloud.itsm.ticket.clock.ClockKind;
import org.assetcloud.itsm.ticket.clock.ClockReading;
import org.assetcloud.itsm.ticket.clock.ClockResult;
import org.assetcloud.itsm.ticket.clock.ClockState;
import org.assetcloud.itsm.ticket.clock.ServiceClock;
import org.assetcloud.itsm.worktime.CalendarKind;
import org.assetcloud.itsm.worktime.WorkingCalendar;

/** A clock as it reads now. */
record ClockAnswer(
    String id, ClockKind kind, ClockState state, CalendarKind calendar, Duration target, Instant startedAt, Instant deadline,
    boolean provisional, Instant stoppedAt, Duration elapsed, Duration remaining, ClockResult result) {

  static ClockAnswer of(ServiceClock clock, WorkingCalendar working, Instant now) {
    ClockReading reading = clock.read(working, now);
    return new ClockAnswer(clock.id(), clock.kind(), reading.state(), clock.calendar(), reading.target(), reading.startedAt(),
        reading.deadline(), reading.provisional(), reading.stoppedAt(), reading.elapsed(), reading.remaining(), reading.result());
  }
}
