package org.assetcloud.itsm.engine.deployment.check.file;

import java.time.Duration;
import java.util.function.LongSupplier;

/** How long a check may take, so that no file, however it is made, holds others up (decision 28). */
public final class TimeLimit {

  private final Duration longest;
  private final LongSupplier nanos;
  private final long from;

  /** @param nanos a running count of nanoseconds */
  public TimeLimit(Duration longest, LongSupplier nanos) {
    this.longest = longest;
    this.nanos = nanos;
    this.from = nanos.getAsLong();
  }

  /** @throws Passed once it has taken that long */
  public void check() {
    if (nanos.getAsLong() - from > longest.toNanos()) {
      throw new Passed();
    }
  }

  /** The check was given up. */
  public static final class Passed extends RuntimeException {

    Passed() {
      super("the check was given up", null, false, false);
    }
  }
}
