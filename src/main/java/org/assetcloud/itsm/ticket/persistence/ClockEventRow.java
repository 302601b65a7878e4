package org.assetcloud.itsm.ticket.persistence;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.assetcloud.itsm.ticket.clock.ClockEvent;
import org.assetcloud.itsm.ticket.clock.ClockEventType;
import org.assetcloud.itsm.ticket.clock.ClockKind;
import org.assetcloud.itsm.ticket.clock.ServiceClock;
import org.assetcloud.itsm.worktime.CalendarKind;

/** A row of {@code ticket_clock_event}, with its clock's columns when it is read. */
record ClockEventRow(
    String clockId, String number, ClockKind kind, CalendarKind calendar, String targetVersion, String calendarVersion, int position, ClockEventType type,
    Instant at, String by, String reason, Duration target) {

  /** The clocks of rows that are ordered by clock and position. */
  static List<ServiceClock> clocks(List<ClockEventRow> rows) {
    Map<String, List<ClockEventRow>> byClock = new LinkedHashMap<>();
    rows.forEach(row -> byClock.computeIfAbsent(row.clockId(), id -> new ArrayList<>()).add(row));
    return byClock.values().stream().map(ClockEventRow::clock).toList();
  }

  private static ServiceClock clock(List<ClockEventRow> rows) {
    ClockEventRow first = rows.get(0);
    List<ClockEvent> events =
        rows.stream().map(row -> new ClockEvent(row.type(), row.at(), row.by(), row.reason(), row.target())).toList();
    return new ServiceClock(first.clockId(), first.number(), first.kind(), first.calendar(), first.targetVersion(), first.calendarVersion(), events);
  }
}
