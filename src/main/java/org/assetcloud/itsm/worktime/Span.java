package org.assetcloud.itsm.worktime;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.assetcloud.itsm.shared.time.Zone;

/** One stretch of office hours within a day, such as 09:00–12:00. */
public record Span(LocalTime from, LocalTime to) {

  Duration length() {
    return Duration.between(from, to);
  }

  Instant begin(LocalDate date) {
    return date.atTime(from).atZone(Zone.SHANGHAI).toInstant();
  }

  Instant end(LocalDate date) {
    return date.atTime(to).atZone(Zone.SHANGHAI).toInstant();
  }
}
