package org.assetcloud.itsm.ticket.tryout;

import java.time.Duration;
import org.assetcloud.itsm.ticket.Category;
import org.assetcloud.itsm.ticket.Severity;
import org.assetcloud.itsm.ticket.clock.ClockKind;
import org.assetcloud.itsm.worktime.CalendarKind;

/** A table of targets as somebody would like to have it. */
public interface TargetsTable {

  /**
   * What a row promises.
   *
   * @param catchAll whether it is the row for what no other row is for
   */
  record Promise(CalendarKind calendar, Duration response, Duration resolution, boolean catchAll) {

    Duration target(ClockKind clock) {
      return clock == ClockKind.RESPONSE ? response : resolution;
    }
  }

  Promise of(Category category, Severity severity);
}
