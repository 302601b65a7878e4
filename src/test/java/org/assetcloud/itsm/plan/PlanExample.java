package org.assetcloud.itsm.plan;

import static org.assetcloud.itsm.worktime.Calendars.at;

import java.time.Instant;
import org.assetcloud.itsm.plan.PlanProgress.Draft;

/** A plan as use cases meet it, without a database. */
public final class PlanExample {

  public static final String NUMBER = "YA-20260302-0001";
  public static final String AUTHOR = "engineer";
  public static final Instant RELEASE = at("2026-03-06T20:00");

  private PlanExample() {}

  /** Its author writes the first version. */
  public static EmergencyPlan drafting(String change) {
    return new EmergencyPlan(NUMBER, "升级打印模板", change, PlanRisk.LOW, false, RELEASE, RELEASE, AUTHOR, at("2026-03-02T10:00"),
        PlanProgress.opened(new Draft(at("2026-03-02T10:00"), StepLevel.OPEN, null)));
  }

  /** Its first version waits for signatures. */
  public static EmergencyPlan toSign(String change, PlanForm form) {
    EmergencyPlan plan = drafting(change);
    return plan.with(plan.progress().submitted(form));
  }
}
