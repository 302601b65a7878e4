package org.assetcloud.itsm.worktime.year;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.assetcloud.itsm.worktime.Calendars;
import org.assetcloud.itsm.worktime.SpecialDay;
import org.assetcloud.itsm.worktime.WorkingCalendar;
import org.assetcloud.itsm.worktime.WorkingYear;
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

  private static final WorkingYear NEW_YEAR =
      new WorkingYear(2027, List.of("通知"), List.of(new SpecialDay("元旦", LocalDate.of(2027, 1, 1), true)));

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
  private final CalendarVersions versions = mock(CalendarVersions.class);
  private final CurrentCalendar calendars = new CurrentCalendar(years, versions);
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
    transaction.executeWithoutResult(status -> {
      WorkingCalendar first = calendars.current();
      record("2");
      assertThat(calendars.current()).isSameAs(first);
    });

    verify(years, times(1)).version();
    verify(versions, times(1)).find("1");
    verify(versions, never()).find("2");
  }

  @Test
  void outsideOfATransactionEachQuestionIsOfItsOwn() {
    assertThat(calendars.current().version()).isEqualTo("1");
    record("2");
    assertThat(calendars.current().version()).isEqualTo("2");
  }

  @Test
  void aVersionIsReadOnce() {
    for (int each = 0; each < 5; each++) {
      transaction.executeWithoutResult(status -> calendars.current());
    }
    record("2");
    transaction.executeWithoutResult(status -> assertThat(calendars.current().version()).isEqualTo("2"));
    assertThat(calendars.of("1").isWorkingDay(LocalDate.of(2027, 1, 1))).isTrue();
    assertThat(calendars.of("2").isWorkingDay(LocalDate.of(2027, 1, 1))).isFalse();

    verify(versions, times(1)).find("1");
    verify(versions, times(1)).find("2");
  }

  @Test
  void aVersionTheCalendarNeverHadIsAnError() {
    assertThatThrownBy(() -> calendars.of("9")).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("9");
  }

  @Test
  void anImportOfItsOwnShowsInTheTransaction() {
    transaction.executeWithoutResult(status -> {
      assertThat(calendars.current().version()).isEqualTo("1");
      record("2");
      calendars.forget(new WorkingCalendarChanged("1", "2"));
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
    List<WorkingYear> known = version.equals("1") ? List.of() : List.of(NEW_YEAR);
    when(versions.find(version)).thenReturn(Optional.of(new CalendarContent(Calendars.OFFICE_HOURS, known)));
  }
}
