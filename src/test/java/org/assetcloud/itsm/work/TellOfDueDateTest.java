package org.assetcloud.itsm.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assetcloud.itsm.worktime.Calendars.DELIVERED;
import static org.assetcloud.itsm.worktime.Calendars.at;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.util.Set;
import org.assetcloud.itsm.asking.TaskTerms;
import org.assetcloud.itsm.people.Role;
import org.assetcloud.itsm.worktime.WorkingCalendars;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;

class TellOfDueDateTest {

  private static final Instant NEAR = at("2026-03-02T16:00");
  private static final Instant DUE = at("2026-03-02T17:30");
  private static final WorkItem TASK = new WorkItem("task", "planSignoff", "userTask_reviseDraft", "修改方案", "FA-20260302-0001", "engineer",
      Set.of(Role.ENGINEER), NEAR, DUE);

  private final OverdueTasks overdue = mock(OverdueTasks.class);
  private final Desks desks = mock(Desks.class);
  private final TellOfWork tell = mock(TellOfWork.class);
  private final WorkingCalendars calendars = mock(WorkingCalendars.class);
  private final TellOfDueDate tellOfDueDate = new TellOfDueDate(overdue, desks, tell, calendars);

  @BeforeEach
  void nobodyHasBeenTold() {
    when(calendars.current()).thenReturn(DELIVERED);
    when(desks.terms(any(), any(), any())).thenReturn(TaskTerms.USUAL);
    when(overdue.told(TASK.id())).thenReturn(Integer.MIN_VALUE);
  }

  @Test
  void whoHasItIsRemindedWhileThereIsTime() {
    tellOfDueDate.of(TASK, NEAR);

    verify(tell).near(TASK);
    verify(overdue).tell(TASK, OverdueLevels.NEAR, NEAR, DUE);
  }

  @Test
  void atTheDueDateTheLeadHearsOfIt() {
    tellOfDueDate.of(TASK, DUE);

    ArgumentCaptor<OverdueLevels.Level> level = ArgumentCaptor.forClass(OverdueLevels.Level.class);
    verify(tell).overdue(eq(TASK), level.capture());
    assertThat(level.getValue().position()).isZero();
    assertThat(level.getValue().role()).isEqualTo(Role.TEAM_LEAD);
  }

  @Test
  void whereTheFeatureItselfTellsAtTheDueDateItIsOnlyNoted() {
    when(desks.toldAtDue()).thenReturn(Set.of(TASK.step()));

    tellOfDueDate.of(TASK, DUE);

    verifyNoInteractions(tell);
    verify(overdue).tell(eq(TASK), eq(0), eq(DUE), any());
  }

  @Test
  void noLevelIsToldTwice() {
    when(overdue.told(TASK.id())).thenReturn(0);

    tellOfDueDate.of(TASK, DUE);

    verifyNoInteractions(tell);
    verify(overdue, never()).tell(any(), anyInt(), any(), any());
  }
}
