package org.assetcloud.itsm.plan.signing;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.assetcloud.itsm.asking.Decision;
import org.assetcloud.itsm.plan.DraftTable;
import org.assetcloud.itsm.plan.EmergencyPlan;
import org.assetcloud.itsm.plan.PlanEventKind;
import org.assetcloud.itsm.plan.PlanForm;
import org.assetcloud.itsm.plan.PlanHistory;
import org.assetcloud.itsm.plan.PlanProcess;
import org.assetcloud.itsm.plan.PlanProgress;
import org.assetcloud.itsm.plan.PlanStatus;
import org.assetcloud.itsm.plan.PlanStep;
import org.assetcloud.itsm.plan.PlanUrgency;
import org.assetcloud.itsm.plan.Plans;
import org.assetcloud.itsm.plan.TellOfPlan;
import org.assetcloud.itsm.shared.link.PlanSigned;
import org.assetcloud.itsm.shared.link.ReleaseStopped;
import org.assetcloud.itsm.shared.text.InWords;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Says what came of asking for signatures (R4.1). */
@Component
public class ConcludeSignatures {

  private final Plans plans;
  private final Signoffs signoffs;
  private final PlanHistory history;
  private final TellOfPlan tell;
  private final Afterwards afterwards;

  ConcludeSignatures(Plans plans, Signoffs signoffs, PlanHistory history, TellOfPlan tell, Afterwards afterwards) {
    this.plans = plans;
    this.signoffs = signoffs;
    this.history = history;
    this.tell = tell;
    this.afterwards = afterwards;
  }

  /** Who and what has to hear of it at once, also that it is late, and when that is. */
  @Component
  record Afterwards(ApplicationEventPublisher publisher, PlanProcess process, LateFullPlan late, DraftTable table, Clock clock) {}

  public Decision conclude(String number) {
    EmergencyPlan plan = PlanStep.CONCLUDE.of(plans.lock(number));
    Signoff signoff = signoffs.of(plan);
    Decision outcome = signoff.outcome() == null ? Decision.RETURN : signoff.outcome();
    int version = plan.progress().version();
    switch (outcome) {
      case APPROVE -> signed(plan, signoff);
      case RETURN -> {
        plans.update(plan.with(plan.progress().returned(
            PlanProgress.Draft.opened(afterwards.clock().instant(), afterwards.table().of(PlanUrgency.of(plan))))));
        afterwards.process().stepsChanged(number);
        tell.work(plan, "RETURNED/%d".formatted(version), List.of(plan.author()),
            "第 %d 版被退回，请修改后重新提交。%s".formatted(version, signoff.against().map(why -> "退回原因：" + why).orElse("")));
      }
      case REJECT -> refused(plan);
    }
    return outcome;
  }

  private void signed(EmergencyPlan plan, Signoff signoff) {
    Instant now = afterwards.clock().instant();
    PlanProgress progress = plan.progress();
    if (progress.fullPlanOpen() && now.isAfter(progress.full().due())) {
      afterwards.late().overdue(plan.number());
    }
    PlanProgress.FullPlan full = progress.form() == PlanForm.SHORT ? afterwards.late().toFollow(signoffs.handedIn(plan), now)
        : progress.fullPlanOpen() ? new PlanProgress.FullPlan(progress.full().due(), now) : progress.full();
    boolean more = full != null && full.at() == null;
    plans.update(plan.with(progress.signed(now, full, more ? afterwards.table().of(PlanUrgency.AFTERWARDS) : null)));
    history.add(plan.number(), PlanEventKind.SIGNATURE, "第 %d 版已全部签署（%d 人）。".formatted(progress.version(), signoff.seats().size()));
    tell.know(plan, "SIGNED/%d".formatted(progress.version()), List.of(plan.author()), "第 %d 版已全部签署。%s".formatted(progress.version(),
        progress.form() == PlanForm.SHORT ? "请在 %s 前补全方案。".formatted(InWords.instant(full.due())) : ""));
    if (!plan.goLive()) {
      afterwards.publisher().publishEvent(new PlanSigned(plan.change()));
    }
  }

  private void refused(EmergencyPlan plan) {
    plans.update(plan.with(plan.progress().at(plan.goLive() ? PlanStatus.REFUSED : PlanStatus.WAITING)));
    history.add(plan.number(), PlanEventKind.ENDING, "方案被否决，本次上线停止。");
    tell.know(plan, "REFUSED/%d".formatted(plan.progress().version()), List.of(plan.author()), "被否决，本次上线停止。");
    if (!plan.goLive()) {
      afterwards.publisher().publishEvent(new ReleaseStopped(plan.change(), "应急方案 %s 被否决，不能上线，请重新安排。".formatted(plan.number())));
    }
  }
}
