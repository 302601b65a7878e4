package org.assetcloud.itsm.worktime;

import java.time.Instant;

/**
 * A piece of time, from inclusive, to exclusive.
 *
 * @param label the reason in the words people read, a holiday by its name
 */
public record Segment(Instant from, Instant to, boolean counted, SegmentReason reason, String label) {

  Segment clipped(Instant earliest, Instant latest) {
    return new Segment(from.isBefore(earliest) ? earliest : from, to.isAfter(latest) ? latest : to, counted, reason, label);
  }
}
