package org.assetcloud.itsm.plan.conclusion;

import java.util.List;
import org.assetcloud.itsm.plan.EmergencyPlan;
import org.assetcloud.itsm.plan.PlanEventKind;
import org.assetcloud.itsm.plan.PlanForm;
import org.assetcloud.itsm.plan.PlanHistory;
import org.assetcloud.itsm.plan.PlanProgress;
import org.assetcloud.itsm.plan.Plans;
import org.assetcloud.itsm.plan.TellOfPlan;
import org.assetcloud.itsm.shared.link.PlanSigned;
import org.assetcloud.itsm.shared.text.InWords;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** All have signed: the release may take place (R4.1). */
@Component
class SignedPlan {

  private final Plans plans;
  private final FullPlanAfterwards fullPlan;
  private final PlanHistory history;
  private final TellOfPlan tell;
  private final ApplicationEventPublisher publisher;

  SignedPlan(Plans plans, FullPlanAfterwards fullPlan, PlanHistory history, TellOfPlan tell, ApplicationEventPublisher publisher) {
    this.plans = plans;
    this.fullPlan = fullPlan;
    this.history = history;
    this.tell = tell;
    this.publisher = publisher;
  }

  /** @param signatures how many it took */
  void conclude(EmergencyPlan plan, int signatures) {
    PlanProgress signed = fullPlan.signed(plan);
    int version = signed.version();
    plans.update(plan.with(signed));
    history.add(plan.number(), PlanEventKind.SIGNATURE, "第 %d 版已全部签署（%d 人）。".formatted(version, signatures));
    tell.know(plan, "SIGNED/%d".formatted(version), List.of(plan.author()), "第 %d 版已全部签署。%s".formatted(version,
        signed.form() == PlanForm.SHORT ? "请在 %s 前补全方案。".formatted(InWords.instant(signed.full().due())) : ""));
    if (!plan.goLive()) {
      publisher.publishEvent(new PlanSigned(plan.change()));
    }
  }
}
