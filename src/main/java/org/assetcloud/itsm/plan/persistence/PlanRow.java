package org.assetcloud.itsm.plan.persistence;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.assetcloud.itsm.asking.Times;
import org.assetcloud.itsm.people.Role;
import org.assetcloud.itsm.plan.DraftTable;
import org.assetcloud.itsm.plan.EmergencyPlan;
import org.assetcloud.itsm.plan.PlanForm;
import org.assetcloud.itsm.plan.PlanProgress;
import org.assetcloud.itsm.plan.PlanResult;
import org.assetcloud.itsm.plan.PlanRisk;
import org.assetcloud.itsm.plan.PlanStatus;
import org.assetcloud.itsm.plan.StepLevel;
import org.assetcloud.itsm.worktime.CalendarKind;

/** A row of {@code plan_record}. */
record PlanRow(
    String number, String title, String change, PlanRisk risk, boolean emergency, Instant releaseAt, Instant latest, String author,
    Instant createdAt, PlanStatus status, int version, PlanForm form, Instant signedAt, Instant releasedAt, Integer releasedVersion,
    Integer backOutBy, PlanResult result, StepLevel draftLevel, Instant draftSince, CalendarKind draftCalendar,
    Duration draftReminder, Duration draftDeadline, String draftEscalateTo, Instant fullPlanDue, Instant fullPlanAt, int changes,
    String formerly) {

  private static final DraftTable.Terms NONE = new DraftTable.Terms(new Times(null, null, null), null);

  static PlanRow of(EmergencyPlan plan) {
    PlanProgress progress = plan.progress();
    DraftTable.Terms draft = progress.draft().terms() == null ? NONE : progress.draft().terms();
    PlanProgress.FullPlan full = progress.full() == null ? new PlanProgress.FullPlan(null, null) : progress.full();
    return new PlanRow(plan.number(), plan.title(), plan.change(), plan.risk(), plan.emergency(), plan.releaseAt(), plan.latest(),
        plan.author(), plan.createdAt(), progress.status(), progress.version(), progress.form(), progress.signedAt(), progress.releasedAt(),
        progress.releasedVersion(), progress.backOutBy(), progress.result(), progress.draft().level(),
        progress.draft().since(), draft.times().calendar(), draft.times().reminder(), draft.times().deadline(),
        draft.escalateTo() == null ? null : draft.escalateTo().id(), full.due(), full.at(), progress.changes(),
        String.join("\n", plan.formerly()));
  }

  EmergencyPlan plan() {
    return new EmergencyPlan(number, title, change, risk, emergency, releaseAt, latest, author, createdAt, new PlanProgress(status, version,
        form, signedAt, releasedAt, releasedVersion, backOutBy, result, new PlanProgress.Draft(draftSince, draftLevel, draftTerms()),
        fullPlanDue == null ? null : new PlanProgress.FullPlan(fullPlanDue, fullPlanAt), changes),
        formerly == null || formerly.isEmpty() ? Set.of() : Set.of(formerly.split("\n")));
  }

  private DraftTable.Terms draftTerms() {
    return draftCalendar == null ? null
        : new DraftTable.Terms(new Times(draftCalendar, draftReminder, draftDeadline), Role.of(draftEscalateTo));
  }
}
