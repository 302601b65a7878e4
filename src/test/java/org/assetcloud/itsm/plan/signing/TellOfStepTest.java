package org.assetcloud.itsm.plan.signing;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.ArgumentMatchers.startsWith;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.util.List;
import org.assetcloud.itsm.asking.Chase;
import org.assetcloud.itsm.asking.StaffedRole;
import org.assetcloud.itsm.people.Role;
import org.assetcloud.itsm.plan.EmergencyPlan;
import org.assetcloud.itsm.plan.PlanEventKind;
import org.assetcloud.itsm.plan.PlanExample;
import org.assetcloud.itsm.plan.PlanForm;
import org.assetcloud.itsm.plan.PlanHistory;
import org.assetcloud.itsm.plan.StepLevel;
import org.assetcloud.itsm.plan.TellOfPlan;
import org.assetcloud.itsm.testing.Somebody;
import org.junit.jupiter.api.Test;

class TellOfStepTest {

  private final PlanHistory history = mock(PlanHistory.class);
  private final TellOfPlan tell = mock(TellOfPlan.class);
  private final TellOfStep tellOfStep = new TellOfStep(history, tell, Somebody.of(Role.PROJECT_MANAGER));

  @Test
  void aReminderGoesToThoseAloneWhoHaveIt() {
    EmergencyPlan plan = PlanExample.drafting(null);

    tellOfStep.draft(plan, new Chase.Step<>(0, StepLevel.REMINDED, PlanExample.RELEASE.minusSeconds(60), null, false), List.of("engineer"));

    verify(tell).late(eq(plan), eq("DRAFT/0/REMINDED"), eq(StepLevel.REMINDED), eq(List.of("engineer")), startsWith("催办：请尽快编制方案并提交签署"));
    verify(tell, times(1)).late(any(), any(), any(), any(), any());
    verify(history).add(eq(plan.number()), eq(PlanEventKind.REMINDER), startsWith("催办：编制方案（应于 "));
  }

  @Test
  void ofWhatIsLateThoseAboveHearButNotWhoeverDoesItNow() {
    EmergencyPlan plan = PlanExample.toSign(null, PlanForm.FULL);
    Seat seat = new Seat(1, 2, new Seat.Terms(Role.TEAM_LEAD, null, null, Role.PROJECT_MANAGER), null, StepLevel.OVERDUE);
    when(tell.above(Role.PROJECT_MANAGER)).thenReturn(
        new StaffedRole.Found(Role.PROJECT_MANAGER, List.of("project-manager", "project-manager-2"), ""));

    tellOfStep.signature(plan,
        new Chase.Step<>(2, StepLevel.OVERDUE, PlanExample.RELEASE.minusSeconds(60), Role.PROJECT_MANAGER, false), seat, List.of());

    verify(tell).late(eq(plan), eq("SEAT/1/2/OVERDUE/ABOVE"), eq(StepLevel.OVERDUE), eq(List.of("project-manager-2")),
        startsWith("运维组长签署逾期；上线时间"));
  }
}
