package org.assetcloud.itsm.engine.step;

import java.time.Duration;
import java.time.Instant;
import java.util.Date;

/** When a task's deadline is near: in the last quarter of the time it was given (R5.7). Tasks keep it as their follow-up date. */
public final class LastQuarter {

  private LastQuarter() {}

  /** When the last quarter between these begins, in whole seconds; what is due already is near at once. */
  public static Date of(Date from, Date due) {
    Instant end = due.toInstant();
    Duration given = Duration.between(from.toInstant(), end);
    return given.isNegative() ? from : Date.from(end.minusSeconds(given.getSeconds() / 4));
  }
}
