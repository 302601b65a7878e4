package org.assetcloud.itsm.plan.desk;

import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;

import java.util.LinkedHashSet;
import java.util.List;
import org.assetcloud.itsm.plan.EmergencyPlan;
import org.assetcloud.itsm.plan.PlanEventKind;
import org.assetcloud.itsm.plan.PlanExample;
import org.assetcloud.itsm.plan.PlanForm;
import org.assetcloud.itsm.plan.PlanHistory;
import org.assetcloud.itsm.plan.TellOfPlan;
import org.junit.jupiter.api.Test;

class AnnounceReplacementTest {

  private static final EmergencyPlan PLAN = PlanExample.toSign(null, PlanForm.FULL);

  private final PlanHistory history = mock(PlanHistory.class);
  private final TellOfPlan tell = mock(TellOfPlan.class);

  @Test
  void whoeverComesInIsAskedAndEachOfTheOthersHearsOfItOnce() {
    new AnnounceReplacement(history, tell).of(PLAN, new AnnounceReplacement.Replacement("编制人", "engineer", "engineer-2", "请假"),
        new LinkedHashSet<>(List.of("team-lead", "engineer-2")));

    verify(history).add(PLAN.number(), PlanEventKind.HANDS, "编制人由 engineer 改为 engineer-2：请假");
    verify(tell).work(PLAN, "REPLACED/engineer/engineer-2/0", List.of("engineer-2"), "编制人改为您，请接着办理。");
    verify(tell).know(PLAN, "REPLACED/engineer/engineer-2/0/OTHERS", List.of("team-lead", "engineer"),
        "编制人由 engineer 改为 engineer-2；已有的签署仍然有效。");
  }
}
