package org.assetcloud.itsm.plan.release;

import org.assetcloud.itsm.plan.EmergencyPlan;
import org.assetcloud.itsm.plan.PlanEventKind;
import org.assetcloud.itsm.plan.PlanHistory;
import org.assetcloud.itsm.plan.PlanProcess;
import org.assetcloud.itsm.plan.PlanStatus;
import org.assetcloud.itsm.plan.Plans;
import org.assetcloud.itsm.plan.TellOfPlan;
import org.assetcloud.itsm.plan.signing.Signoffs;
import org.assetcloud.itsm.shared.link.ReleaseWithdrawn;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Signatures for a release that does not take place are void (R4.1). */
@Component
class WithdrawRelease {

  private final Plans plans;
  private final Signoffs signoffs;
  private final PlanProcess process;
  private final PlanHistory history;
  private final TellOfPlan tell;

  WithdrawRelease(Plans plans, Signoffs signoffs, PlanProcess process, PlanHistory history, TellOfPlan tell) {
    this.plans = plans;
    this.signoffs = signoffs;
    this.process = process;
    this.history = history;
    this.tell = tell;
  }

  @EventListener
  void withdrawn(ReleaseWithdrawn withdrawn) {
    plans.ofChange(withdrawn.change()).map(known -> plans.lock(known.number())).filter(plan -> plan.progress().status().beforeRelease())
        .ifPresent(plan -> withdraw(plan, withdrawn));
  }

  private void withdraw(EmergencyPlan plan, ReleaseWithdrawn withdrawn) {
    signoffs.voidAll(plan);
    plans.update(plan.with(plan.progress().at(withdrawn.ended() ? PlanStatus.CANCELLED : PlanStatus.WAITING)));
    history.add(plan.number(), PlanEventKind.ENDING, withdrawn.ended() ? "变更已结束，不再上线。" : "已有的签署作废：" + withdrawn.reason());
    if (withdrawn.ended()) {
      tell.know(plan, "ENDED", process.holders(plan.number()), "变更已结束，不再上线，未办的任务已撤回。");
    }
  }
}
