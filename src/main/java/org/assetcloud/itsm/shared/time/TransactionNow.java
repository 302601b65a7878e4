package org.assetcloud.itsm.shared.time;

import java.time.Instant;
import java.util.function.Supplier;

/**
 * One "now" per transaction: whoever asks first in a transaction fixes it, so that a clock, its timer, what people are told and the rows
 * that record it never lie a second apart (R5.7, design section 5). Outside a transaction time goes on.
 */
public final class TransactionNow {

  private static final PerTransaction<Instant> NOW = new PerTransaction<>();

  private TransactionNow() {}

  /** @param ticking the time as it is, asked once in a transaction */
  public static Instant of(Supplier<Instant> ticking) {
    return NOW.of(ticking);
  }
}
