package org.assetcloud.itsm.plan.release;

import org.assetcloud.itsm.plan.EmergencyPlan;
import org.assetcloud.itsm.plan.PlanEventKind;
import org.assetcloud.itsm.plan.PlanHistory;
import org.assetcloud.itsm.plan.Plans;
import org.assetcloud.itsm.shared.Conflict;
import org.assetcloud.itsm.shared.text.Text;
import org.springframework.stereotype.Component;

/** The author of a first go-live's plan says that it is done (R4.2). */
@Component
public class ReportRelease {

  private final Plans plans;
  private final ReleaseRights rights;
  private final PlanHistory history;
  private final CarryOutRelease carryOut;

  ReportRelease(Plans plans, ReleaseRights rights, PlanHistory history, CarryOutRelease carryOut) {
    this.plans = plans;
    this.rights = rights;
    this.history = history;
    this.carryOut = carryOut;
  }

  /** @throws Conflict before its time, or without its signatures */
  public void report(String number, String comment) {
    EmergencyPlan plan = plans.lock(number);
    rights.check(plan);
    String said = Text.optional("comment", "上线情况", comment, Text.OF_A_FORM);
    history.add(number, PlanEventKind.RELEASE, said == null ? "已上线。" : "已上线：" + said);
    carryOut.released(plan);
  }
}
