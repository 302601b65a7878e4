package org.assetcloud.itsm.plan.signing;

import org.assetcloud.itsm.asking.Decision;
import org.assetcloud.itsm.plan.EmergencyPlan;
import org.assetcloud.itsm.plan.PlanStep;
import org.assetcloud.itsm.plan.PlanUrgency;
import org.assetcloud.itsm.plan.Plans;
import org.assetcloud.itsm.shared.Forbidden;
import org.assetcloud.itsm.shared.Refused;
import org.springframework.stereotype.Component;

/** One person signs the present version, or says why not (R4.1). */
@Component
public class SignPlan {

  private final Plans plans;
  private final Signoffs signoffs;
  private final SigningRights rights;
  private final OwnHand hand;
  private final KeepSignature keepSignature;

  SignPlan(Plans plans, Signoffs signoffs, SigningRights rights, OwnHand hand, KeepSignature keepSignature) {
    this.plans = plans;
    this.signoffs = signoffs;
    this.rights = rights;
    this.hand = hand;
    this.keepSignature = keepSignature;
  }

  /** @throws Forbidden where this person may not sign here, before anything is asked of them */
  public void check(String number, int position, String signer) {
    EmergencyPlan plan = PlanStep.SIGN.of(plans.get(number));
    rights.check(plan, signoffs.of(plan), position, signer);
  }

  /**
   * @throws Forbidden where this person may not sign here
   * @throws Refused for a wrong password, or a refusal without its reason
   */
  public void sign(String number, int position, Decision decision, String comment, String password) {
    OwnHand.Proof proof = hand.prove(password);
    EmergencyPlan plan = PlanStep.SIGN.of(plans.lock(number));
    Signoff signoff = signoffs.of(plan);
    Seat seat = rights.check(plan, signoff, position, proof.person());
    boolean deputy = rights.deputy(plan, signoff, seat);
    String said = decision.said("comment", "意见", comment);
    if (decision == Decision.REJECT && PlanUrgency.of(plan) == PlanUrgency.AFTERWARDS) {
      throw Refused.field("decision", "上线已按简要方案放行，补全的方案不能否决，请选择“退回修改”。");
    }
    proof.check();
    keepSignature.keep(plan, signoff, seat, new Signoffs.Said(proof.person(), deputy, decision, said));
  }
}
