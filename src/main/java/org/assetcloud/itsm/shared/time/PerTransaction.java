package org.assetcloud.itsm.shared.time;

import java.util.function.Supplier;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * What is found out once in a transaction and holds until it ends; outside of one it is found out each time. A transaction that is
 * suspended for another one takes what it holds along.
 */
public final class PerTransaction<T> {

  /** @param found how it is found out, asked once in a transaction */
  @SuppressWarnings("unchecked")
  public T of(Supplier<T> found) {
    if (!TransactionSynchronizationManager.isSynchronizationActive()) {
      return found.get();
    }
    T held = (T) TransactionSynchronizationManager.getResource(this);
    return held == null ? hold(found.get()) : held;
  }

  private T hold(T value) {
    TransactionSynchronizationManager.bindResource(this, value);
    TransactionSynchronizationManager.registerSynchronization(new Held(value));
    return value;
  }

  private final class Held implements TransactionSynchronization {

    private final T value;

    private Held(T value) {
      this.value = value;
    }

    @Override
    public void suspend() {
      TransactionSynchronizationManager.unbindResource(PerTransaction.this);
    }

    @Override
    public void resume() {
      TransactionSynchronizationManager.bindResource(PerTransaction.this, value);
    }

    @Override
    public void afterCompletion(int status) {
      TransactionSynchronizationManager.unbindResource(PerTransaction.this);
    }
  }
}
