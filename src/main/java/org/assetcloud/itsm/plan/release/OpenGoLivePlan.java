package org.assetcloud.itsm.plan.release;

import java.time.LocalDate;
import org.assetcloud.itsm.people.CurrentUser;
import org.assetcloud.itsm.plan.EmergencyPlan;
import org.assetcloud.itsm.plan.GoLiveRequest;
import org.assetcloud.itsm.plan.PlanEvent;
import org.assetcloud.itsm.plan.PlanEventKind;
import org.assetcloud.itsm.plan.PlanProgress;
import org.assetcloud.itsm.plan.PlanUrgency;
import org.assetcloud.itsm.plan.Plans;
import org.assetcloud.itsm.plan.content.PlanCheck;
import org.assetcloud.itsm.plan.draft.OpenDraft;
import org.assetcloud.itsm.plan.signing.ShortTime;
import org.assetcloud.itsm.shared.text.InWords;
import org.assetcloud.itsm.shared.time.Zone;
import org.springframework.stereotype.Component;

/** Puts the plan of a first go-live on record (R4.1); part of the caller's transaction. */
@Component
public class OpenGoLivePlan {

  private final Plans plans;
  private final PlanCheck check;
  private final CurrentUser person;
  private final OpenDraft openDraft;
  private final ShortTime shortTime;

  OpenGoLivePlan(Plans plans, PlanCheck check, CurrentUser person, OpenDraft openDraft, ShortTime shortTime) {
    this.plans = plans;
    this.check = check;
    this.person = person;
    this.openDraft = openDraft;
    this.shortTime = shortTime;
  }

  /** @throws org.assetcloud.itsm.shared.Refused naming every field that breaks a rule; then nothing is stored */
  public EmergencyPlan open(GoLiveRequest request) {
    RequestPlan.check(person);
    PlanCheck.GoLive goLive = check.read(request);
    PlanProgress.Draft draft = openDraft.of(PlanUrgency.REGULAR);
    String number = plans.nextNumber(LocalDate.ofInstant(draft.since(), Zone.SHANGHAI));
    EmergencyPlan plan = new EmergencyPlan(number, goLive.title(), null, goLive.risk(), false, goLive.releaseAt(), goLive.releaseAt(),
        person.id(), draft.since(), PlanProgress.opened(draft));
    plans.add(plan);
    plans.add(number, new PlanEvent(PlanEventKind.OPENING, draft.since(), person.id(), "发起首次上线的应急方案，上线时间 %s。%s".formatted(
        InWords.instant(plan.releaseAt()), shortTime.draft(plan))));
    return plan;
  }
}
