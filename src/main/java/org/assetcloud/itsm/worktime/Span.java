package org.assetcloud.itsm.worktime;

import java.time.Duration;
import java.time.LocalTime;

/** One stretch of office hours within a day, such as 09:00–12:00. */
public record Span(LocalTime from, LocalTime to) {

  Duration length() {
    return Duration.between(from, to);
  }
}
