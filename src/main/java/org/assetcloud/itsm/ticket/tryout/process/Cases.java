package org.assetcloud.itsm.ticket.tryout.process;

import java.util.Map;
import java.util.stream.Stream;
import org.assetcloud.itsm.ticket.Category;
import org.assetcloud.itsm.ticket.Severity;
import org.assetcloud.itsm.ticket.clock.ClockKind;
import org.assetcloud.itsm.worktime.CalendarKind;

/** Every case a table can be asked about. */
final class Cases {

  private Cases() {}

  record OfTargets(Category category, Severity severity) {

    Map<String, Object> inputs() {
      return Map.of("category", category.name(), "severity", severity.name());
    }
  }

  record OfLadder(ClockKind clock, CalendarKind calendar, Severity severity) {

    Map<String, Object> inputs() {
      return Map.of("clock", clock.name(), "calendar", calendar.name(), "severity", severity.name());
    }
  }

  static Stream<OfTargets> ofTargets() {
    return Stream.of(Category.values()).flatMap(category -> Stream.of(Severity.values()).map(severity -> new OfTargets(category, severity)));
  }

  static Stream<OfLadder> ofLadder() {
    return Stream.of(ClockKind.RESPONSE, ClockKind.RESOLUTION).flatMap(clock -> Stream.of(CalendarKind.values())
        .flatMap(calendar -> Stream.of(Severity.values()).map(severity -> new OfLadder(clock, calendar, severity))));
  }
}
