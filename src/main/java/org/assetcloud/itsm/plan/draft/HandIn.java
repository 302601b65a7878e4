package org.assetcloud.itsm.plan.draft;

import org.assetcloud.itsm.plan.EmergencyPlan;
import org.assetcloud.itsm.plan.PlanEventKind;
import org.assetcloud.itsm.plan.PlanHistory;
import org.assetcloud.itsm.plan.PlanRequest;
import org.assetcloud.itsm.plan.PlanStatus;
import org.assetcloud.itsm.plan.Plans;
import org.assetcloud.itsm.plan.content.WriteVersion;
import org.assetcloud.itsm.plan.signing.Signoffs;
import org.assetcloud.itsm.plan.signing.StepTaken;
import org.springframework.stereotype.Component;

/** A version is on record, and whatever was signed before is void (R4.1). Who may hand it in is decided by who calls. */
@Component
class HandIn {

  private final Plans plans;
  private final WriteVersion write;
  private final StepTaken stepTaken;
  private final Signoffs signoffs;
  private final PlanHistory history;

  HandIn(Plans plans, WriteVersion write, StepTaken stepTaken, Signoffs signoffs, PlanHistory history) {
    this.plans = plans;
    this.write = write;
    this.stepTaken = stepTaken;
    this.signoffs = signoffs;
    this.history = history;
  }

  void version(EmergencyPlan plan, PlanRequest request) {
    EmergencyPlan next = write.write(plan, request);
    stepTaken.taken(plan);
    signoffs.voidAll(plan);
    plans.update(next);
    history.add(plan.number(), PlanEventKind.VERSION, "提交第 %d 版（%s）。%s".formatted(next.progress().version(), next.progress().form().label(),
        plan.progress().status() == PlanStatus.AWAITING_SIGNATURES || plan.progress().signedAt() != null ? "以前的签署作废，重新签署。" : ""));
  }
}
