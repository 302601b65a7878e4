package org.assetcloud.itsm.plan.release;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.assetcloud.itsm.plan.EmergencyPlan;
import org.assetcloud.itsm.plan.PlanStatus;
import org.assetcloud.itsm.plan.Plans;
import org.assetcloud.itsm.plan.criteria.Answer;
import org.assetcloud.itsm.plan.criteria.Answers;
import org.assetcloud.itsm.plan.signing.Signoffs;
import org.assetcloud.itsm.shared.link.ReleasePlans;
import org.assetcloud.itsm.shared.link.Releases;
import org.springframework.stereotype.Component;

/** What a change asks before its release begins and before it is called a success (R4.1, R4.2). */
@Component
class SignedPlans implements ReleasePlans {

  private final Plans plans;
  private final Signoffs signoffs;
  private final Answers answers;
  private final Clock clock;

  SignedPlans(Plans plans, Signoffs signoffs, Answers answers, Clock clock) {
    this.plans = plans;
    this.signoffs = signoffs;
    this.answers = answers;
    this.clock = clock;
  }

  @Override
  public Optional<String> missing(Releases.Release release) {
    EmergencyPlan plan = plans.ofChange(release.change()).orElse(null);
    if (plan == null) {
      return Optional.of("还没有应急方案");
    }
    if (!plan.releaseAt().equals(release.from()) || plan.progress().status() == PlanStatus.WAITING || plan.progress().version() == 0) {
      return Optional.of("应急方案 %s 还没有为本次上线编制".formatted(plan.number()));
    }
    if (plan.progress().fullPlanOpen() && !clock.instant().isBefore(plan.progress().full().due())) {
      return Optional.of("应急方案 %s 没有按时补全".formatted(plan.number()));
    }
    return signoffs.complete(plan) ? Optional.empty()
        : Optional.of("应急方案 %s 第 %d 版还没有全部签署".formatted(plan.number(), plan.progress().version()));
  }

  @Override
  public Optional<String> open(String change) {
    EmergencyPlan plan = plans.ofChange(change).orElse(null);
    if (plan == null) {
      // it began before there were plans; since then nothing begins without one
      return Optional.empty();
    }
    List<Answer> asked = answers.answers(plan.number());
    long unanswered = asked.stream().filter(answer -> answer.given() == null).count();
    if (asked.isEmpty() || unanswered > 0) {
      return Optional.of("应急方案 %s 还有 %s 条准则没有答复".formatted(plan.number(), asked.isEmpty() ? "全部" : unanswered));
    }
    return asked.stream().anyMatch(Answer::failed) ? Optional.of("应急方案 %s 有准则未通过，须回退".formatted(plan.number())) : Optional.empty();
  }

  @Override
  public Optional<String> numberOf(String change) {
    return plans.ofChange(change).map(EmergencyPlan::number);
  }
}
