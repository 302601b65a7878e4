package org.assetcloud.itsm.change.persistence;

import java.time.Duration;
import java.time.Instant;
import org.assetcloud.itsm.asking.Times;
import org.assetcloud.itsm.change.vote.Seat;
import org.assetcloud.itsm.change.vote.SeatLevel;
import org.assetcloud.itsm.people.Role;
import org.assetcloud.itsm.worktime.CalendarKind;

/** A row of {@code change_seat}. */
record SeatRow(
    String number, int round, int position, String role, String deputy, CalendarKind calendar, Duration reminder, Duration deadline,
    String holder, Instant openedAt, SeatLevel level, boolean exception) {

  static SeatRow of(String number, Seat seat) {
    Seat.Terms terms = seat.terms();
    return new SeatRow(number, seat.round(), seat.position(), terms.role().id(), id(terms.deputy()), terms.times().calendar(),
        terms.times().reminder(), terms.times().deadline(), id(seat.holder()), seat.openedAt(), seat.level(), seat.exception());
  }

  Seat seat() {
    return new Seat(round, position, new Seat.Terms(Role.of(role), role(deputy), new Times(calendar, reminder, deadline)), role(holder),
        openedAt, level, exception);
  }

  private static String id(Role role) {
    return role == null ? null : role.id();
  }

  private static Role role(String id) {
    return id == null ? null : Role.of(id);
  }
}
