package org.assetcloud.itsm.ticket.clock;

import java.time.Duration;
import java.time.Instant;

/**
 * Something that happened to a clock.
 *
 * @param by user id, or {@code system}
 * @param reason why, in a word of {@link #NOT_SOLVED} and its like, or in the words of the person; null where the type says it all
 * @param target the target in force from here on, for STARTED and TARGET_CHANGED, else null
 */
public record ClockEvent(ClockEventType type, Instant at, String by, String reason, Duration target) {

  /** The requester said it is not solved: the time since the solution counts as well. */
  public static final String NOT_SOLVED = "NOT_SOLVED";

  /** Nobody was reached to confirm: the time from here to the answer does not count. */
  public static final String CONFIRMING = "CONFIRMING";

  /** The ticket was called off: the clock never gets a result by stopping. */
  public static final String CANCELLED = "CANCELLED";

  public static ClockEvent started(Instant at, String by, Duration target) {
    return new ClockEvent(ClockEventType.STARTED, at, by, null, target);
  }

  public static ClockEvent stopped(Instant at, String by, String reason) {
    return new ClockEvent(ClockEventType.STOPPED, at, by, reason, null);
  }

  public static ClockEvent paused(Instant at, String by, String reason) {
    return new ClockEvent(ClockEventType.PAUSED, at, by, reason, null);
  }

  public static ClockEvent resumed(Instant at, String by, String reason) {
    return new ClockEvent(ClockEventType.RESUMED, at, by, reason, null);
  }

  public static ClockEvent targetChanged(Instant at, String by, String reason, Duration target) {
    return new ClockEvent(ClockEventType.TARGET_CHANGED, at, by, reason, target);
  }
}
