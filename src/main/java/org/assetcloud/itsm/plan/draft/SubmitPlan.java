package org.assetcloud.itsm.plan.draft;

import org.assetcloud.itsm.plan.EmergencyPlan;
import org.assetcloud.itsm.plan.PlanProcess;
import org.assetcloud.itsm.plan.PlanRequest;
import org.assetcloud.itsm.plan.Plans;
import org.assetcloud.itsm.plan.rights.PlanAction;
import org.assetcloud.itsm.plan.rights.PlanRights;
import org.assetcloud.itsm.plan.signing.Signoffs;
import org.springframework.stereotype.Component;

/** The author hands in a version (R4.1), and everybody signs anew. */
@Component
public class SubmitPlan {

  private final Plans plans;
  private final PlanRights rights;
  private final HandIn handIn;
  private final Signoffs signoffs;
  private final PlanProcess process;

  SubmitPlan(Plans plans, PlanRights rights, HandIn handIn, Signoffs signoffs, PlanProcess process) {
    this.plans = plans;
    this.rights = rights;
    this.handIn = handIn;
    this.signoffs = signoffs;
    this.process = process;
  }

  /** The draft that the author has open. @throws Problem for anybody else, or where it is too late */
  public void submit(String number, PlanRequest request) {
    EmergencyPlan plan = plans.lock(number);
    rights.check(PlanAction.REVISE, plan);
    handIn.version(plan, request);
  }

  /** A new version, whether the draft is open or signatures are under way or complete. @throws Problem as {@link #submit} */
  public void revise(String number, PlanRequest request) {
    EmergencyPlan plan = plans.lock(number);
    rights.check(PlanAction.REVISE, plan);
    if (plan.progress().drafting() || plan.progress().fullPlanOpen() && signoffs.returned(plan)) {
      process.submitDraft(number, request);
    } else {
      handIn.version(plan, request);
      process.revised(number);
    }
  }
}
