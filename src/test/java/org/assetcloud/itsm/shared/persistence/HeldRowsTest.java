package org.assetcloud.itsm.shared.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

class HeldRowsTest {

  private final HeldRows<String> rows = new HeldRows<>();
  private final AtomicInteger reads = new AtomicInteger();

  @AfterEach
  void nothingIsOpen() {
    if (TransactionSynchronizationManager.isSynchronizationActive()) {
      ends();
    }
  }

  @Test
  void aTransactionReadsARowOnce() {
    TransactionSynchronizationManager.initSynchronization();

    assertThat(rows.known("GD-1")).isNull();
    assertThat(rows.get("GD-1", this::read)).isEqualTo("read 1");
    assertThat(rows.get("GD-1", this::read)).isEqualTo("read 1");
    assertThat(rows.get("GD-2", this::read)).isEqualTo("read 2");
  }

  @Test
  void whatItWritesItKnowsAndWhatItForgetsItReadsAgain() {
    TransactionSynchronizationManager.initSynchronization();
    rows.put("GD-1", "written");
    rows.change("GD-1", row -> row + " anew");
    rows.change("GD-2", row -> row + " anew");

    assertThat(rows.known("GD-1")).isEqualTo("written anew");
    assertThat(rows.known("GD-2")).as("nothing to follow").isNull();
    rows.forget("GD-1");
    assertThat(rows.get("GD-1", this::read)).isEqualTo("read 1");
  }

  @Test
  void theNextTransactionAndNoneAtAllKnowNothing() {
    TransactionSynchronizationManager.initSynchronization();
    rows.put("GD-1", "written");
    ends();

    assertThat(rows.known("GD-1")).isNull();
    assertThat(rows.get("GD-1", this::read)).isEqualTo("read 1");
    assertThat(rows.get("GD-1", this::read)).as("outside of one").isEqualTo("read 2");
  }

  private String read() {
    return "read " + reads.incrementAndGet();
  }

  private static void ends() {
    TransactionSynchronizationManager.getSynchronizations().forEach(each -> each.afterCompletion(TransactionSynchronization.STATUS_COMMITTED));
    TransactionSynchronizationManager.clearSynchronization();
  }
}
