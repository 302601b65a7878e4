package org.assetcloud.itsm.engine.step;

import java.util.function.Supplier;
import org.assetcloud.itsm.shared.step.UserStep;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@Component
class TransactionalUserStep implements UserStep {

  private final Collisions collisions;
  private final TransactionTemplate transaction;

  TransactionalUserStep(Collisions collisions, PlatformTransactionManager transactions) {
    this.collisions = collisions;
    this.transaction = new TransactionTemplate(transactions);
  }

  @Override
  public <T> T take(Supplier<T> step) {
    return collisions.retried(() -> transaction.execute(status -> step.get()));
  }
}
