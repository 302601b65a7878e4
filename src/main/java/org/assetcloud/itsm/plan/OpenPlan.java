package org.assetcloud.itsm.plan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.assetcloud.itsm.people.CurrentUser;
import org.assetcloud.itsm.shared.link.Releases;
import org.assetcloud.itsm.shared.text.InWords;
import org.assetcloud.itsm.shared.time.Zone;
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

  /** Who opens it and when, and who hears of it. */
  @Component
  record Opening(CurrentUser person, TellOfPlan tell, Clock clock) {}

  /** For a first go-live. @throws org.assetcloud.itsm.shared.Refused naming every field that breaks a rule; then nothing is stored */
  public EmergencyPlan open(GoLiveRequest request) {
    PlanCheck.GoLive goLive = check.read(request);
    EmergencyPlan plan = new EmergencyPlan(nextNumber(), goLive.title(), null, goLive.risk(), false, goLive.releaseAt(), goLive.releaseAt(),
        opening.person().id(), opening.clock().instant(), PlanProgress.opened());
    plans.add(plan);
    history.add(plan.number(), PlanEventKind.OPENING, "发起首次上线的应急方案，上线时间 %s。".formatted(InWords.instant(plan.releaseAt())));
    return plan;
  }

  /** For a change that is approved now. */
  public EmergencyPlan open(String change) {
    Releases.Release release = releases.lock(change);
    EmergencyPlan before = plans.ofChange(change).map(known -> plans.lock(known.number())).orElse(null);
    PlanProgress progress = before == null ? PlanProgress.opened() : before.progress().reopened();
    EmergencyPlan plan = new EmergencyPlan(before == null ? nextNumber() : before.number(), release.title(), change,
        PlanRisk.valueOf(release.risk()), release.emergency(), release.from(), release.emergency() ? release.to() : release.from(),
        release.author(), before == null ? opening.clock().instant() : before.createdAt(), progress);
    if (before == null) {
      plans.add(plan);
    } else {
      plans.update(plan.after(before));
    }
    String shorter = plan.emergency() ? "工作时间以外可以先用简要方案。" : "";
    plans.add(plan.number(), new PlanEvent(PlanEventKind.OPENING, opening.clock().instant(), CurrentUser.SYSTEM,
        "变更 %s 已批准，上线时间 %s，请编制应急方案。%s".formatted(change, InWords.instant(plan.releaseAt()), shorter)));
    opening.tell().work(plan, "DRAFT/%d".formatted(plan.progress().changes()), List.of(plan.author()),
        "上线时间 %s，请编制应急方案并提交签署，未签署不能上线。%s".formatted(InWords.instant(plan.releaseAt()), shorter));
    return plan;
  }

  private String nextNumber() {
    return plans.nextNumber(LocalDate.ofInstant(opening.clock().instant(), Zone.SHANGHAI));
  }
}
