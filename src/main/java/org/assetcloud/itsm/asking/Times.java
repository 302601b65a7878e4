package org.assetcloud.itsm.asking;

import java.time.Duration;
import java.time.Instant;
import org.assetcloud.itsm.worktime.BackwardDeadlines;
import org.assetcloud.itsm.worktime.CalendarKind;
import org.assetcloud.itsm.worktime.WorkingCalendar;

/**
 * How long somebody has who is asked, as a table says: counted forwards from when they were asked, or backwards from when it has to be
 * done.
 *
 * @param reminder after which, or how long before which, they are reminded
 * @param deadline after which, or how long before which, it is due
 */
public record Times(CalendarKind calendar, Duration reminder, Duration deadline) {

  /** Forwards: when whoever was asked is reminded. */
  public Instant reminded(WorkingCalendar working, Instant asked) {
    return working.add(calendar, asked, reminder).instant();
  }

  /**
   * Forwards: when the deadline is over for the last of those who are asked one after the other, each for as long.
   *
   * @param turn how many they are
   */
  public Instant over(WorkingCalendar working, Instant asked, int turn) {
    return working.add(calendar, asked, deadline.multipliedBy(turn)).instant();
  }

  /**
   * Backwards: what {@link BackwardDeadlines} counts, clipped to what is left.
   *
   * @param at when it became somebody's, null while it is to come
   */
  public BackwardDeadlines.Step opened(Instant at) {
    return new BackwardDeadlines.Step(calendar, reminder, deadline, at);
  }
}
