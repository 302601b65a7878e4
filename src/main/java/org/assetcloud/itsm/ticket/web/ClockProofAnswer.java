package org.assetcloud.itsm.ticket.web;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import org.assetcloud.itsm.ticket.clock.ClockEventType;
import org.assetcloud.itsm.ticket.clock.ServiceClock;
import org.assetcloud.itsm.ticket.desk.NextLevels;
import org.assetcloud.itsm.worktime.SegmentReason;
import org.assetcloud.itsm.worktime.WorkingCalendar;

/** A clock with everything it is computed from, so that anybody can compute it again. */
record ClockProofAnswer(
    @JsonUnwrapped ClockAnswer clock, String targetVersion, String calendarVersion, List<EventAnswer> events, List<SegmentAnswer> segments) {

  record EventAnswer(ClockEventType type, Instant at, String by, String reason) {}

  record SegmentAnswer(Instant from, Instant to, boolean counted, SegmentReason reason, String label) {}

  static ClockProofAnswer of(ServiceClock clock, WorkingCalendar working, Instant now, NextLevels.NextLevel next) {
    return new ClockProofAnswer(ClockAnswer.of(clock, working, now, next), clock.targetVersion(), working.version(),
        clock.events().stream().map(event -> new EventAnswer(event.type(), event.at(), event.by(), event.reason())).toList(),
        clock.segments(working, now).stream()
            .map(each -> new SegmentAnswer(each.from(), each.to(), each.counted(), each.reason(), each.label())).toList());
  }
}
