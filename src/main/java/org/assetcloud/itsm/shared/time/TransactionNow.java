package org.assetcloud.itsm.shared.time;

import java.time.Instant;
import java.util.function.Supplier;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * One "now" per transaction: whoever asks first in a transaction fixes it, so that a clock, its timer, what people are told and the rows
 * that record it never lie a second apart (R5.7, design section 5). Outside a transaction time goes on.
 */
public final class TransactionNow {

  private TransactionNow() {}

  /** @param ticking the time as it is, asked once in a transaction */
  public static Instant of(Supplier<Instant> ticking) {
    if (!TransactionSynchronizationManager.isSynchronizationActive()) {
      return ticking.get();
    }
    Instant fixed = (Instant) TransactionSynchronizationManager.getResource(TransactionNow.class);
    return fixed == null ? fix(ticking.get()) : fixed;
  }

  private static Instant fix(Instant now) {
    TransactionSynchronizationManager.bindResource(TransactionNow.class, now);
    TransactionSynchronizationManager.registerSynchronization(new Fixed(now));
    return now;
  }

  /** A transaction that is suspended for another one takes its time along. */
  private record Fixed(Instant now) implements TransactionSynchronization {

    @Override
    public void suspend() {
      TransactionSynchronizationManager.unbindResource(TransactionNow.class);
    }

    @Override
    public void resume() {
      TransactionSynchronizationManager.bindResource(TransactionNow.class, now);
    }

    @Override
    public void afterCompletion(int status) {
      TransactionSynchronizationManager.unbindResource(TransactionNow.class);
    }
  }
}
