package org.assetcloud.itsm.plan.release;

import java.util.List;
import org.assetcloud.itsm.plan.EmergencyPlan;
import org.assetcloud.itsm.plan.PlanEventKind;
import org.assetcloud.itsm.plan.PlanHistory;
import org.assetcloud.itsm.plan.PlanProgress;
import org.assetcloud.itsm.plan.PlanResult;
import org.assetcloud.itsm.plan.PlanStatus;
import org.assetcloud.itsm.plan.PlanStep;
import org.assetcloud.itsm.plan.Plans;
import org.assetcloud.itsm.plan.criteria.Answer;
import org.assetcloud.itsm.plan.criteria.Answers;
import org.assetcloud.itsm.plan.criteria.Issue;
import org.assetcloud.itsm.shared.Conflict;
import org.springframework.stereotype.Component;

/** Everything about a release is done; closed is only what tracks no issue any more (R4.2). */
@Component
public class ClosePlan {

  private final Plans plans;
  private final Answers answers;
  private final PlanHistory history;

  ClosePlan(Plans plans, Answers answers, PlanHistory history) {
    this.plans = plans;
    this.answers = answers;
    this.history = history;
  }

  /** @throws Conflict where its release, an answer, its back-out or the full plan is missing */
  public void close(String number) {
    EmergencyPlan plan = PlanStep.CLOSE.of(plans.lock(number));
    PlanProgress progress = plan.progress();
    if (progress.fullPlanOpen() || progress.result() == null && !verified(plan)) {
      throw PlanStep.CLOSE.notDue(plan);
    }
    if (plan.goLive()) {
      progress = progress.over(progress.backOutBy() == null ? PlanResult.PASSED : PlanResult.FAILED);
    }
    long open = answers.issues(number).stream().filter(Issue::open).count();
    plans.update(plan.with(progress.at(open > 0 ? PlanStatus.TRACKING : PlanStatus.CLOSED)));
    history.add(number, PlanEventKind.ENDING, open > 0 ? "上线验证已结束，还有 %d 个问题在跟踪。".formatted(open) : "应急方案已办结。");
  }

  /** Whether every criterion is answered, and what failed was taken back. */
  private boolean verified(EmergencyPlan plan) {
    List<Answer> asked = answers.answers(plan.number());
    boolean answered = !asked.isEmpty() && asked.stream().allMatch(answer -> answer.given() != null);
    return answered && (plan.progress().backOutBy() == null
        || plans.events(plan.number()).stream().anyMatch(event -> event.kind() == PlanEventKind.BACK_OUT));
  }
}
