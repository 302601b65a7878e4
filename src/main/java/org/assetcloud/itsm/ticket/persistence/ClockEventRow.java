package org.assetcloud.itsm.ticket.persistence;

import java.time.Duration;
import java.time.Instant;
import org.assetcloud.itsm.ticket.clock.ClockEventType;
import org.assetcloud.itsm.ticket.clock.ClockKind;
import org.assetcloud.itsm.worktime.CalendarKind;

/** A row of {@code ticket_clock_event}, with its clock's columns when it is read. */
record ClockEventRow(
    String clockId, String number, ClockKind kind, CalendarKind calendar, String targetVersion, int position, ClockEventType type,
    Instant at, String by, String reason, Duration target) {}
