package org.assetcloud.itsm.plan.release;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.assetcloud.itsm.people.CurrentUser;
import org.assetcloud.itsm.plan.EmergencyPlan;
import org.assetcloud.itsm.plan.PlanEvent;
import org.assetcloud.itsm.plan.PlanEventKind;
import org.assetcloud.itsm.plan.PlanProgress;
import org.assetcloud.itsm.plan.PlanRisk;
import org.assetcloud.itsm.plan.PlanStep;
import org.assetcloud.itsm.plan.PlanUrgency;
import org.assetcloud.itsm.plan.Plans;
import org.assetcloud.itsm.plan.TellOfPlan;
import org.assetcloud.itsm.plan.draft.OpenDraft;
import org.assetcloud.itsm.plan.signing.ShortTime;
import org.assetcloud.itsm.shared.link.Releases;
import org.assetcloud.itsm.shared.text.InWords;
import org.assetcloud.itsm.shared.time.Zone;
import org.springframework.stereotype.Component;

/** Puts the plan of a change on record, or takes it up again for the next release (R4.1); part of the caller's transaction. */
@Component
public class OpenPlan {

  private final Plans plans;
  private final Releases releases;
  private final OpenDraft openDraft;
  private final ShortTime shortTime;
  private final TellOfPlan tell;

  OpenPlan(Plans plans, Releases releases, OpenDraft openDraft, ShortTime shortTime, TellOfPlan tell) {
    this.plans = plans;
    this.releases = releases;
    this.openDraft = openDraft;
    this.shortTime = shortTime;
    this.tell = tell;
  }

  /** For a change that is approved now. @throws org.assetcloud.itsm.shared.Conflict where it is not, or its plan is open */
  public EmergencyPlan open(String change) {
    Releases.Release release = releases.approved(change);
    PlanProgress.Draft draft = openDraft.of(release.emergency() ? PlanUrgency.EMERGENCY : PlanUrgency.REGULAR);
    Instant now = draft.since();
    EmergencyPlan before = plans.ofChange(change).map(known -> PlanStep.REOPEN.of(plans.lock(known.number()))).orElse(null);
    PlanProgress progress = before == null ? PlanProgress.opened(draft) : before.progress().reopened(draft);
    EmergencyPlan plan = new EmergencyPlan(before == null ? plans.nextNumber(LocalDate.ofInstant(now, Zone.SHANGHAI)) : before.number(),
        release.title(), change, PlanRisk.valueOf(release.risk()), release.emergency(), release.from(),
        release.emergency() ? release.to() : release.from(), release.author(), before == null ? now : before.createdAt(), progress);
    if (before == null) {
      plans.add(plan);
    } else {
      plans.update(plan.after(before));
    }
    String shorter = shortTime.draft(plan) + (plan.emergency() ? "工作时间以外可以先用简要方案。" : "");
    plans.add(plan.number(), new PlanEvent(PlanEventKind.OPENING, now, CurrentUser.SYSTEM,
        "变更 %s 已批准，上线时间 %s，请编制应急方案。%s".formatted(change, InWords.instant(plan.releaseAt()), shorter)));
    tell.work(plan, "DRAFT/%d".formatted(plan.progress().changes()), List.of(plan.author()),
        "上线时间 %s，请编制应急方案并提交签署，未签署不能上线。%s".formatted(InWords.instant(plan.releaseAt()), shorter));
    return plan;
  }
}
