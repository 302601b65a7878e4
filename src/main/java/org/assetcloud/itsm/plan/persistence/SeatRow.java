package org.assetcloud.itsm.plan.persistence;

import java.time.Duration;
import java.time.Instant;
import org.assetcloud.itsm.asking.Times;
import org.assetcloud.itsm.people.Role;
import org.assetcloud.itsm.plan.StepLevel;
import org.assetcloud.itsm.plan.signing.Seat;
import org.assetcloud.itsm.worktime.CalendarKind;

/** A row of {@code plan_seat}. */
record SeatRow(
    int version, int position, String role, String deputy, CalendarKind calendar, Duration reminder, Duration deadline, String escalateTo,
    Instant openedAt, StepLevel level) {

  static SeatRow of(Seat seat) {
    Seat.Terms terms = seat.terms();
    return new SeatRow(seat.version(), seat.position(), terms.role().id(), terms.deputy() == null ? null : terms.deputy().id(),
        terms.times().calendar(), terms.times().reminder(), terms.times().deadline(), terms.escalateTo().id(), seat.openedAt(), seat.level());
  }

  Seat seat() {
    return new Seat(version, position, new Seat.Terms(Role.of(role), deputy == null ? null : Role.of(deputy),
        new Times(calendar, reminder, deadline), Role.of(escalateTo)), openedAt, level);
  }
}
