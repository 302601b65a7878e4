package org.assetcloud.itsm.plan.content;

import java.time.Clock;
import java.time.Instant;
import org.assetcloud.itsm.asking.Decision;
import org.assetcloud.itsm.people.CurrentUser;
import org.assetcloud.itsm.plan.EmergencyPlan;
import org.assetcloud.itsm.plan.PlanEventKind;
import org.assetcloud.itsm.plan.PlanHistory;
import org.assetcloud.itsm.plan.PlanProcess;
import org.assetcloud.itsm.plan.PlanStatus;
import org.assetcloud.itsm.plan.Plans;
import org.assetcloud.itsm.plan.desk.PlanAction;
import org.assetcloud.itsm.plan.desk.PlanRights;
import org.assetcloud.itsm.plan.signing.TellDueSteps;
import org.springframework.stereotype.Component;

/** The author hands in a version (R4.1): whatever was signed before is void, and everybody signs anew. */
@Component
public class SubmitPlan {

  private final Plans plans;
  private final PlanCheck check;
  private final PlanRights rights;
  private final PlanHistory history;
  private final Handing handing;

  SubmitPlan(Plans plans, PlanCheck check, PlanRights rights, PlanHistory history, Handing handing) {
    this.plans = plans;
    this.check = check;
    this.rights = rights;
    this.history = history;
    this.handing = handing;
  }

  /** Who hands it in, when, and where; and who hears where it is late. */
  @Component
  record Handing(CurrentUser person, PlanProcess process, TellDueSteps late, Clock clock) {}

  /** The draft that the author has open. @throws Problem for anybody else, or where it is too late */
  public void submit(String number, PlanRequest request) {
    EmergencyPlan plan = plans.lock(number);
    rights.check(PlanAction.REVISE, plan);
    handIn(plan, request);
  }

  private void handIn(EmergencyPlan plan, PlanRequest request) {
    String number = plan.number();
    Instant now = handing.clock().instant();
    PlanCheck.Handed handed = check.read(plan, request);
    PlanContent content = handed.content();
    EmergencyPlan next = handed.plan().with(plan.progress().submitted(content.form()));
    int version = next.progress().version();
    handing.late().taken(plan);
    plans.voidSignatures(number, now);
    plans.add(number, new PlanVersion(version, handing.person().id(), now, next.releaseAt(), PlanDigest.of(next, version, content), content));
    plans.update(next);
    history.add(number, PlanEventKind.VERSION, "提交第 %d 版（%s）。%s".formatted(version, content.form().label(),
        plan.progress().status() == PlanStatus.AWAITING_SIGNATURES || plan.progress().signedAt() != null ? "以前的签署作废，重新签署。" : ""));
  }

  /** A new version, whether the draft is open or signatures are under way or complete. @throws Problem as {@link #submit} */
  public void revise(String number, PlanRequest request) {
    EmergencyPlan plan = plans.lock(number);
    rights.check(PlanAction.REVISE, plan);
    if (plan.progress().drafting() || plan.progress().fullPlanOpen() && returned(plan)) {
      handing.process().submitDraft(number, request);
    } else {
      handIn(plan, request);
      handing.process().revised(number);
    }
  }

  /** Whether somebody returned the present version. */
  private boolean returned(EmergencyPlan plan) {
    return plans.signatures(plan.number()).stream()
        .anyMatch(one -> one.version() == plan.progress().version() && one.decision() == Decision.RETURN);
  }
}
