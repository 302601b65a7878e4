package org.assetcloud.itsm.ticket.clock;

import java.time.Instant;

/**
 * What lists search by, computed from a clock's events; never read back as the truth.
 *
 * @param amberAt when the last quarter of the target begins; null while a pause keeps that open
 * @param stoppedAt null while the clock is alive
 * @param breached whether a breach is certain from the events alone; a clock that is alive is late as well once its deadline has passed
 * @param calendarVersion version of the working calendar it was computed with
 */
public record ClockIndex(String id, Instant deadline, Instant amberAt, Instant stoppedAt, boolean breached, String calendarVersion) {

  public boolean stopped() {
    return stoppedAt != null;
  }
}
