package org.assetcloud.itsm.plan.conclusion;

import java.util.List;
import org.assetcloud.itsm.plan.EmergencyPlan;
import org.assetcloud.itsm.plan.PlanProcess;
import org.assetcloud.itsm.plan.PlanUrgency;
import org.assetcloud.itsm.plan.Plans;
import org.assetcloud.itsm.plan.TellOfPlan;
import org.assetcloud.itsm.plan.draft.OpenDraft;
import org.springframework.stereotype.Component;

/** Somebody returned it: its author writes again, with a new deadline (R4.1). */
@Component
class ReturnedPlan {

  private final Plans plans;
  private final OpenDraft openDraft;
  private final PlanProcess process;
  private final TellOfPlan tell;

  ReturnedPlan(Plans plans, OpenDraft openDraft, PlanProcess process, TellOfPlan tell) {
    this.plans = plans;
    this.openDraft = openDraft;
    this.process = process;
    this.tell = tell;
  }

  /** @param why a Chinese sentence, empty where nobody was asked */
  void conclude(EmergencyPlan plan, String why) {
    int version = plan.progress().version();
    plans.update(plan.with(plan.progress().returned(openDraft.of(PlanUrgency.of(plan)))));
    process.stepsChanged(plan.number());
    tell.work(plan, "RETURNED/%d".formatted(version), List.of(plan.author()), "第 %d 版被退回，请修改后重新提交。%s".formatted(version, why));
  }
}
