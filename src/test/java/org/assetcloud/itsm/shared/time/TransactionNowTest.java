package org.assetcloud.itsm.shared.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import java.util.function.Supplier;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

class TransactionNowTest {

  private static final Instant FIRST = Instant.parse("2026-03-02T02:00:00Z");

  private final JdbcConnectionPool database = JdbcConnectionPool.create("jdbc:h2:mem:" + UUID.randomUUID(), "sa", "");
  private final DataSourceTransactionManager transactions = new DataSourceTransactionManager(database);
  private final Supplier<Instant> asked = new Supplier<>() {
    private Instant next = FIRST;

    /** Every question comes a second later than the one before. */
    @Override
    public Instant get() {
      Instant now = next;
      next = next.plusSeconds(1);
      return now;
    }
  };

  @AfterEach
  void close() {
    database.dispose();
  }

  @Test
  void timeGoesOnOutsideTransactionsAndStandsInsideOne() {
    assertThat(now()).isEqualTo(FIRST);

    String inside = new TransactionTemplate(transactions).execute(status -> now() + " " + now());

    assertThat(inside).isEqualTo(FIRST.plusSeconds(1) + " " + FIRST.plusSeconds(1));
    assertThat(now()).isEqualTo(FIRST.plusSeconds(2));
  }

  @Test
  void aTransactionWithinTheOtherHasItsOwnTimeAndGivesBackTheFirst() {
    new TransactionTemplate(transactions).executeWithoutResult(status -> {
      Instant outer = now();
      TransactionTemplate own = new TransactionTemplate(transactions);
      own.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);

      Instant inner = own.execute(within -> now());

      assertThat(inner).isEqualTo(outer.plusSeconds(1));
      assertThat(now()).isEqualTo(outer);
    });
  }

  @Test
  void aTransactionThatFailedLeavesNothingBehind() {
    new TransactionTemplate(transactions).executeWithoutResult(status -> {
      now();
      status.setRollbackOnly();
    });

    assertThat(TransactionSynchronizationManager.getResourceMap()).isEmpty();
    assertThat(now()).isEqualTo(FIRST.plusSeconds(1));
  }

  @Test
  void whatIsAskedWhenTheTransactionIsOverFixesNothing() {
    new TransactionTemplate(transactions).executeWithoutResult(status ->
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
          @Override
          public void afterCompletion(int outcome) {
            now();
          }
        }));

    assertThat(TransactionSynchronizationManager.getResourceMap()).isEmpty();
  }

  private Instant now() {
    return TransactionNow.of(asked);
  }
}
