package org.assetcloud.itsm.plan.desk;

import org.assetcloud.itsm.plan.EmergencyPlan;
import org.assetcloud.itsm.plan.PlanEventKind;
import org.assetcloud.itsm.plan.PlanHistory;
import org.assetcloud.itsm.plan.Plans;
import org.assetcloud.itsm.plan.rights.PlanAction;
import org.assetcloud.itsm.plan.rights.PlanRights;
import org.assetcloud.itsm.shared.Conflict;
import org.assetcloud.itsm.shared.text.InWords;
import org.springframework.stereotype.Component;

/** Records that a plan was tried out (R2.7, R4.2). */
@Component
public class KeepDrill {

  private final Plans plans;
  private final Drills drills;
  private final PlanRights rights;
  private final PlanHistory history;
  private final DrillCheck check;

  KeepDrill(Plans plans, Drills drills, PlanRights rights, PlanHistory history, DrillCheck check) {
    this.plans = plans;
    this.drills = drills;
    this.rights = rights;
    this.history = history;
    this.check = check;
  }

  /** What is said, as it was typed. */
  public record Said(String heldAt, String participants, String findings, Boolean passed) {}

  public Drill keep(String number, Said said) {
    EmergencyPlan plan = plans.lock(number);
    rights.check(PlanAction.DRILL, plan);
    if (plan.progress().version() == 0) {
      throw new Conflict("plan-empty", "应急方案 %s 还没有内容，不能演练。".formatted(number));
    }
    Drill drill = check.read(said, plan.progress().version());
    drills.add(number, drill);
    history.add(number, PlanEventKind.DRILL, "%s演练第 %d 版，%s：%s".formatted(InWords.instant(drill.heldAt()), drill.version(),
        drill.passed() ? "通过" : "未通过", drill.findings()));
    return drill;
  }
}
