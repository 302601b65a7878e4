package org.assetcloud.itsm.plan.signing;

import org.assetcloud.itsm.plan.EmergencyPlan;
import org.assetcloud.itsm.plan.PlanEventKind;
import org.assetcloud.itsm.plan.PlanHistory;
import org.assetcloud.itsm.plan.PlanProcess;
import org.assetcloud.itsm.plan.PlanRequest;
import org.assetcloud.itsm.plan.PlanStatus;
import org.assetcloud.itsm.plan.Plans;
import org.assetcloud.itsm.plan.content.WriteVersion;
import org.assetcloud.itsm.plan.rights.PlanAction;
import org.assetcloud.itsm.plan.rights.PlanRights;
import org.springframework.stereotype.Component;

/** The author hands in a version (R4.1): whatever was signed before is void, and everybody signs anew. */
@Component
public class SubmitPlan {

  private final Plans plans;
  private final WriteVersion write;
  private final PlanRights rights;
  private final PlanHistory history;
  private final Handing handing;

  SubmitPlan(Plans plans, WriteVersion write, PlanRights rights, PlanHistory history, Handing handing) {
    this.plans = plans;
    this.write = write;
    this.rights = rights;
    this.history = history;
    this.handing = handing;
  }

  /** The signatures that are void with it, where it is handed in, and who hears where it is late. */
  @Component
  record Handing(Signoffs signoffs, PlanProcess process, TellDueSteps late) {}

  /** The draft that the author has open. @throws Problem for anybody else, or where it is too late */
  public void submit(String number, PlanRequest request) {
    EmergencyPlan plan = plans.lock(number);
    rights.check(PlanAction.REVISE, plan);
    handIn(plan, request);
  }

  private void handIn(EmergencyPlan plan, PlanRequest request) {
    EmergencyPlan next = write.write(plan, request);
    handing.late().taken(plan);
    handing.signoffs().voidAll(plan);
    plans.update(next);
    history.add(plan.number(), PlanEventKind.VERSION, "提交第 %d 版（%s）。%s".formatted(next.progress().version(), next.progress().form().label(),
        plan.progress().status() == PlanStatus.AWAITING_SIGNATURES || plan.progress().signedAt() != null ? "以前的签署作废，重新签署。" : ""));
  }

  /** A new version, whether the draft is open or signatures are under way or complete. @throws Problem as {@link #submit} */
  public void revise(String number, PlanRequest request) {
    EmergencyPlan plan = plans.lock(number);
    rights.check(PlanAction.REVISE, plan);
    if (plan.progress().drafting() || plan.progress().fullPlanOpen() && handing.signoffs().returned(plan)) {
      handing.process().submitDraft(number, request);
    } else {
      handIn(plan, request);
      handing.process().revised(number);
    }
  }
}
