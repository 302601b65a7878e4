package org.assetcloud.itsm.plan.conclusion;

import java.time.Clock;
import java.time.Instant;
import org.assetcloud.itsm.plan.DraftTable;
import org.assetcloud.itsm.plan.EmergencyPlan;
import org.assetcloud.itsm.plan.PlanForm;
import org.assetcloud.itsm.plan.PlanProgress;
import org.assetcloud.itsm.plan.PlanUrgency;
import org.assetcloud.itsm.plan.content.NightPlan;
import org.assetcloud.itsm.plan.signing.Signoffs;
import org.springframework.stereotype.Component;

/** A full plan follows a short one that is signed, until its own signatures are complete; late is late (R4.1). */
@Component
class FullPlanAfterwards {

  private final Signoffs signoffs;
  private final NightPlan night;
  private final DraftTable table;
  private final LateFullPlan late;
  private final Clock clock;

  FullPlanAfterwards(Signoffs signoffs, NightPlan night, DraftTable table, LateFullPlan late, Clock clock) {
    this.signoffs = signoffs;
    this.night = night;
    this.table = table;
    this.late = late;
    this.clock = clock;
  }

  /** How far a plan is whose present version has its last signature now, with the full plan that has to follow. */
  PlanProgress signed(EmergencyPlan plan) {
    Instant now = clock.instant();
    PlanProgress progress = plan.progress();
    if (progress.fullPlanOpen() && now.isAfter(progress.full().due())) {
      late.overdue(plan.number());
    }
    PlanProgress.FullPlan full = progress.form() == PlanForm.SHORT
        ? new PlanProgress.FullPlan(night.fullPlanDue(signoffs.handedIn(plan), now), null)
        : progress.fullPlanOpen() ? new PlanProgress.FullPlan(progress.full().due(), now) : progress.full();
    boolean more = full != null && full.at() == null;
    return progress.signed(now, full, more ? table.of(PlanUrgency.AFTERWARDS) : null);
  }
}
