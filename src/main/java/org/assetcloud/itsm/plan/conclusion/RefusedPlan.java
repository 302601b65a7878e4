package org.assetcloud.itsm.plan.conclusion;

import java.util.List;
import org.assetcloud.itsm.plan.EmergencyPlan;
import org.assetcloud.itsm.plan.PlanEventKind;
import org.assetcloud.itsm.plan.PlanHistory;
import org.assetcloud.itsm.plan.PlanStatus;
import org.assetcloud.itsm.plan.Plans;
import org.assetcloud.itsm.plan.TellOfPlan;
import org.assetcloud.itsm.shared.link.ReleaseStopped;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Somebody refused it: this release does not take place (R4.1). */
@Component
class RefusedPlan {

  private final Plans plans;
  private final PlanHistory history;
  private final TellOfPlan tell;
  private final ApplicationEventPublisher publisher;

  RefusedPlan(Plans plans, PlanHistory history, TellOfPlan tell, ApplicationEventPublisher publisher) {
    this.plans = plans;
    this.history = history;
    this.tell = tell;
    this.publisher = publisher;
  }

  void conclude(EmergencyPlan plan) {
    plans.update(plan.with(plan.progress().at(plan.goLive() ? PlanStatus.REFUSED : PlanStatus.WAITING)));
    history.add(plan.number(), PlanEventKind.ENDING, "方案被否决，本次上线停止。");
    tell.know(plan, "REFUSED/%d".formatted(plan.progress().version()), List.of(plan.author()), "被否决，本次上线停止。");
    if (!plan.goLive()) {
      publisher.publishEvent(new ReleaseStopped(plan.change(), "应急方案 %s 被否决，不能上线，请重新安排。".formatted(plan.number())));
    }
  }
}
