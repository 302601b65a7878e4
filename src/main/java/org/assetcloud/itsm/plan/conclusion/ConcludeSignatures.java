package org.assetcloud.itsm.plan.conclusion;

import org.assetcloud.itsm.asking.Decision;
import org.assetcloud.itsm.plan.EmergencyPlan;
import org.assetcloud.itsm.plan.PlanStep;
import org.assetcloud.itsm.plan.Plans;
import org.assetcloud.itsm.plan.signing.Signoff;
import org.assetcloud.itsm.plan.signing.Signoffs;
import org.springframework.stereotype.Component;

/** Says what came of asking for signatures (R4.1). */
@Component
public class ConcludeSignatures {

  private final Plans plans;
  private final Signoffs signoffs;
  private final SignedPlan signed;
  private final ReturnedPlan returned;
  private final RefusedPlan refused;

  ConcludeSignatures(Plans plans, Signoffs signoffs, SignedPlan signed, ReturnedPlan returned, RefusedPlan refused) {
    this.plans = plans;
    this.signoffs = signoffs;
    this.signed = signed;
    this.returned = returned;
    this.refused = refused;
  }

  /** Where nobody was asked it goes back to its author: no signature is none. */
  public Decision conclude(String number) {
    EmergencyPlan plan = PlanStep.CONCLUDE.of(plans.lock(number));
    Signoff signoff = signoffs.of(plan);
    Decision outcome = signoff.outcome() == null ? Decision.RETURN : signoff.outcome();
    switch (outcome) {
      case APPROVE -> signed.conclude(plan, signoff.seats().size());
      case RETURN -> returned.conclude(plan, signoff.against().map(why -> "退回原因：" + why).orElse(""));
      case REJECT -> refused.conclude(plan);
    }
    return outcome;
  }
}
