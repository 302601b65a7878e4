package org.assetcloud.itsm.change;

import java.time.Instant;

/**
 * The time in which a change is carried out, or in which nothing may be.
 *
 * @param from the first instant that belongs to it
 * @param to the first instant that does not
 */
public record Window(Instant from, Instant to) {

  /** Whether they share at least one second; windows that only touch do not. */
  public boolean overlaps(Window other) {
    return from.isBefore(other.to) && other.from.isBefore(to);
  }

  public boolean contains(Instant instant) {
    return !instant.isBefore(from) && instant.isBefore(to);
  }

  public boolean endedBy(Instant instant) {
    return !instant.isBefore(to);
  }
}
