package org.assetcloud.itsm.plan;

import org.springframework.stereotype.Component;

/** Everything about a release is done; closed is only what tracks no issue any more (R4.2). */
@Component
public class ClosePlan {

  private final Plans plans;
  private final PlanHistory history;

  ClosePlan(Plans plans, PlanHistory history) {
    this.plans = plans;
    this.history = history;
  }

  public void close(String number) {
    EmergencyPlan plan = plans.lock(number);
    PlanProgress progress = plan.progress();
    if (plan.goLive()) {
      progress = progress.over(progress.backOutBy() == null ? PlanResult.PASSED : PlanResult.FAILED);
    }
    long open = plans.issues(number).stream().filter(Issue::open).count();
    plans.update(plan.with(progress.at(open > 0 ? PlanStatus.TRACKING : PlanStatus.CLOSED)));
    history.add(number, PlanEventKind.ENDING, open > 0 ? "上线验证已结束，还有 %d 个问题在跟踪。".formatted(open) : "应急方案已办结。");
  }
}
