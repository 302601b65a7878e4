package org.assetcloud.itsm.plan.signing;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.contains;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assetcloud.itsm.people.Role;
import org.assetcloud.itsm.plan.EmergencyPlan;
import org.assetcloud.itsm.plan.PlanExample;
import org.assetcloud.itsm.plan.PlanForm;
import org.assetcloud.itsm.plan.StepLevel;
import org.assetcloud.itsm.plan.TellOfPlan;
import org.junit.jupiter.api.Test;

class AskSignerTest {

  private static final EmergencyPlan PLAN = PlanExample.toSign(null, PlanForm.FULL);

  private final TellOfPlan tell = mock(TellOfPlan.class);

  @Test
  void whoCanSignIsAskedAndNobodyElseToldWhereAllSeatsCanBeFilled() {
    ask(Map.of(Role.TEAM_LEAD, List.of("engineer", "wang"), Role.BUREAU_OPERATOR, List.of("li")), seat(1, Role.TEAM_LEAD),
        seat(2, Role.BUREAU_OPERATOR));

    verify(tell).work(PLAN, "SIGN/1/1", List.of("wang"), "第 1 版请您签署。");
    verify(tell, never()).late(any(), any(), any(), any(), any());
  }

  @Test
  void thoseAboveHearWhereALaterSeatHasNobody() {
    ask(Map.of(Role.TEAM_LEAD, List.of("wang")), seat(1, Role.TEAM_LEAD), seat(2, Role.BUREAU_OPERATOR));

    verify(tell).late(eq(PLAN), eq("NOBODY/1/1"), eq(StepLevel.OVERDUE), any(), contains("请为运维组长、采购人信息科配备人员"));
  }

  @Test
  void thoseWhoKeepTheTableHearWhereItAsksNobody() {
    ask(Map.of());

    verify(tell).late(eq(PLAN), eq("NO-SIGNERS/1"), eq(StepLevel.OVERDUE), any(), contains("签署人表没有给出签署人"));
    verify(tell, never()).work(any(), any(), any(), any());
  }

  private void ask(Map<Role, List<String>> members, Seat... seats) {
    new AskSigner(new WhoSigns(role -> members.getOrDefault(role, List.of())), tell).ask(PLAN, List.of(seats), Set.of());
  }

  private static Seat seat(int position, Role role) {
    return new Seat(1, position, new Seat.Terms(role, null, null, null), null, StepLevel.OPEN);
  }
}
