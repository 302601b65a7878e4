package org.assetcloud.itsm.notify.message;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** When a message that failed is tried again: after 10 s, then twice as long each time up to 1 h, for 48 h. */
final class Retries {

  static final Duration FIRST = Duration.ofSeconds(10);
  static final Duration LONGEST = Duration.ofHours(1);
  static final Duration PATIENCE = Duration.ofHours(48);

  private static final int DOUBLINGS = 10;

  private Retries() {}

  /** @return empty where the time is up; the last attempt is at its very end */
  static Optional<Instant> next(Message failed, Instant now) {
    Instant end = failed.since().plus(PATIENCE);
    if (!now.isBefore(end)) {
      return Optional.empty();
    }
    Instant next = now.plus(distance(failed.attempts()));
    return Optional.of(next.isAfter(end) ? end : next);
  }

  private static Duration distance(int attempts) {
    Duration doubled = FIRST.multipliedBy(1L << Math.min(Math.max(attempts, 1) - 1, DOUBLINGS));
    return doubled.compareTo(LONGEST) > 0 ? LONGEST : doubled;
  }
}
