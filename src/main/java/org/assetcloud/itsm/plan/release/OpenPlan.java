package org.assetcloud.itsm.plan.release;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.assetcloud.itsm.people.CurrentUser;
import org.assetcloud.itsm.plan.DraftTable;
import org.assetcloud.itsm.plan.EmergencyPlan;
import org.assetcloud.itsm.plan.GoLiveRequest;
import org.assetcloud.itsm.plan.PlanEvent;
import org.assetcloud.itsm.plan.PlanEventKind;
import org.assetcloud.itsm.plan.PlanHistory;
import org.assetcloud.itsm.plan.PlanProgress;
import org.assetcloud.itsm.plan.PlanRisk;
import org.assetcloud.itsm.plan.PlanStep;
import org.assetcloud.itsm.plan.PlanUrgency;
import org.assetcloud.itsm.plan.Plans;
import org.assetcloud.itsm.plan.TellOfPlan;
import org.assetcloud.itsm.plan.content.PlanCheck;
import org.assetcloud.itsm.plan.signing.PlanDeadlines;
import org.assetcloud.itsm.shared.link.Releases;
import org.assetcloud.itsm.shared.text.InWords;
import org.assetcloud.itsm.shared.time.Zone;
import org.assetcloud.itsm.worktime.BackwardDeadlines;
import org.springframework.stereotype.Component;

/** Puts a plan on record, or takes the plan of a change up again for its next release (R4.1); part of the caller's transaction. */
@Component
public class OpenPlan {

  private final Plans plans;
  private final PlanCheck check;
  private final Releases releases;
  private final PlanHistory history;
  private final Opening opening;

  OpenPlan(Plans plans, PlanCheck check, Releases releases, PlanHistory history, Opening opening) {
    this.plans = plans;
    this.check = check;
    this.releases = releases;
    this.history = history;
    this.opening = opening;
  }

  /** Who opens it and when, who hears of it, and by when it is to be written. */
  @Component
  record Opening(CurrentUser person, TellOfPlan tell, PlanDeadlines deadlines, DraftTable table, Clock clock) {}

  /** For a first go-live. @throws org.assetcloud.itsm.shared.Refused naming every field that breaks a rule; then nothing is stored */
  public EmergencyPlan open(GoLiveRequest request) {
    RequestPlan.check(opening.person());
    PlanCheck.GoLive goLive = check.read(request);
    EmergencyPlan plan = new EmergencyPlan(nextNumber(), goLive.title(), null, goLive.risk(), false, goLive.releaseAt(), goLive.releaseAt(),
        opening.person().id(), opening.clock().instant(), PlanProgress.opened(draft(PlanUrgency.REGULAR)));
    plans.add(plan);
    history.add(plan.number(), PlanEventKind.OPENING, "发起首次上线的应急方案，上线时间 %s。%s".formatted(
        InWords.instant(plan.releaseAt()), clipped(plan)));
    return plan;
  }

  /** For a change that is approved now. @throws org.assetcloud.itsm.shared.Conflict where it is not, or its plan is open */
  public EmergencyPlan open(String change) {
    Instant now = opening.clock().instant();
    Releases.Release release = releases.approved(change);
    PlanProgress.Draft draft = draft(release.emergency() ? PlanUrgency.EMERGENCY : PlanUrgency.REGULAR);
    EmergencyPlan before = plans.ofChange(change).map(known -> PlanStep.REOPEN.of(plans.lock(known.number()))).orElse(null);
    PlanProgress progress = before == null ? PlanProgress.opened(draft) : before.progress().reopened(draft);
    EmergencyPlan plan = new EmergencyPlan(before == null ? nextNumber() : before.number(), release.title(), change,
        PlanRisk.valueOf(release.risk()), release.emergency(), release.from(), release.emergency() ? release.to() : release.from(),
        release.author(), before == null ? now : before.createdAt(), progress);
    if (before == null) {
      plans.add(plan);
    } else {
      plans.update(plan.after(before));
    }
    String shorter = clipped(plan) + (plan.emergency() ? "工作时间以外可以先用简要方案。" : "");
    plans.add(plan.number(), new PlanEvent(PlanEventKind.OPENING, now, CurrentUser.SYSTEM,
        "变更 %s 已批准，上线时间 %s，请编制应急方案。%s".formatted(change, InWords.instant(plan.releaseAt()), shorter)));
    opening.tell().work(plan, "DRAFT/%d".formatted(plan.progress().changes()), List.of(plan.author()),
        "上线时间 %s，请编制应急方案并提交签署，未签署不能上线。%s".formatted(InWords.instant(plan.releaseAt()), shorter));
    return plan;
  }

  private PlanProgress.Draft draft(PlanUrgency urgency) {
    return PlanProgress.Draft.opened(opening.clock().instant(), opening.table().of(urgency));
  }

  /** What its author should know where the release comes sooner than the table's time. */
  private String clipped(EmergencyPlan plan) {
    BackwardDeadlines.Due due = opening.deadlines().draft(plan);
    return due.clipped() ? "%s：请在 %s 前提交。".formatted(PlanDeadlines.CLIPPED, InWords.instant(due.deadline())) : "";
  }

  private String nextNumber() {
    return plans.nextNumber(LocalDate.ofInstant(opening.clock().instant(), Zone.SHANGHAI));
  }
}
