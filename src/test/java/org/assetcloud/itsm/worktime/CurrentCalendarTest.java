package org.assetcloud.itsm.worktime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.util.List;
import org.assetcloud.itsm.worktime.WorkingYears.Knowledge;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.AbstractPlatformTransactionManager;
import org.springframework.transaction.support.DefaultTransactionStatus;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

class CurrentCalendarTest {

  private static final class NoDatabase extends AbstractPlatformTransactionManager {
    @Override
    protected Object doGetTransaction() {
      return new Object();
    }

    @Override
    protected boolean isExistingTransaction(Object transaction) {
      return TransactionSynchronizationManager.isActualTransactionActive();
    }

    @Override
    protected Object doSuspend(Object transaction) {
      return transaction;
    }

    @Override
    protected void doResume(Object transaction, Object suspended) {}

    @Override
    protected void doBegin(Object transaction, TransactionDefinition definition) {}

    @Override
    protected void doCommit(DefaultTransactionStatus status) {}

    @Override
    protected void doRollback(DefaultTransactionStatus status) {}
  }

  private final WorkingYears years = mock(WorkingYears.class);
  private final CurrentCalendar calendars = new CurrentCalendar(years, new WorkingTimeSettings(Calendars.OFFICE_HOURS.spans()));
  private final TransactionTemplate transaction = new TransactionTemplate(new NoDatabase());

  @BeforeEach
  void oneVersionIsOnRecord() {
    record("1");
  }

  @AfterEach
  void nothingStaysBoundToTheThread() {
    assertThat(TransactionSynchronizationManager.getResourceMap()).isEmpty();
  }

  @Test
  void aTransactionAsksForTheVersionOnceAndKeepsItsCalendar() {
    calendars.current();

    transaction.executeWithoutResult(status -> {
      WorkingCalendar first = calendars.current();
      record("2");
      assertThat(calendars.current()).isSameAs(first);
    });

    verify(years, times(1)).version();
    verify(years, times(1)).all();
  }

  @Test
  void yearsAreReadAgainOnlyWhenTheirVersionChanged() {
    for (int each = 0; each < 5; each++) {
      transaction.executeWithoutResult(status -> calendars.current());
    }
    verify(years, times(1)).all();

    record("2");
    transaction.executeWithoutResult(status -> assertThat(calendars.current().version()).isEqualTo("2"));
    verify(years, times(2)).all();
  }

  @Test
  void anImportOfItsOwnShowsInTheTransaction() {
    transaction.executeWithoutResult(status -> {
      assertThat(calendars.current().version()).isEqualTo("1");
      record("2");
      calendars.forget(new WorkingCalendarChanged(2026, "2"));
      assertThat(calendars.current().version()).isEqualTo("2");
    });
  }

  @Test
  void askingAfterTheCommitLeavesNothingBehindOnTheThread() {
    transaction.executeWithoutResult(status -> TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
      @Override
      public void afterCommit() {
        assertThat(calendars.current().version()).isEqualTo("1");
      }
    }));
    record("2");

    transaction.executeWithoutResult(status -> assertThat(calendars.current().version()).isEqualTo("2"));
  }

  @Test
  void aTransactionInsideAnotherAsksForItself() {
    TransactionTemplate inner = new TransactionTemplate(transaction.getTransactionManager());
    inner.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);

    transaction.executeWithoutResult(status -> {
      calendars.current();
      record("2");
      inner.executeWithoutResult(own -> assertThat(calendars.current().version()).isEqualTo("2"));
      assertThat(calendars.current().version()).isEqualTo("1");
    });
  }

  private void record(String version) {
    when(years.version()).thenReturn(version);
    when(years.all()).thenReturn(new Knowledge(version, List.of(Calendars.notice(2026))));
  }
}
