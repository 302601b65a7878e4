package org.assetcloud.itsm.plan.release;

import java.time.Clock;
import org.assetcloud.itsm.plan.EmergencyPlan;
import org.assetcloud.itsm.plan.PlanStep;
import org.assetcloud.itsm.plan.Plans;
import org.assetcloud.itsm.plan.criteria.AskAnswers;
import org.assetcloud.itsm.shared.Conflict;
import org.springframework.stereotype.Component;

/** A release was carried out: the criteria of the signed version are to be answered (R4.2). */
@Component
class CarryOutRelease {

  private final Plans plans;
  private final AskAnswers answers;
  private final Clock clock;

  CarryOutRelease(Plans plans, AskAnswers answers, Clock clock) {
    this.plans = plans;
    this.answers = answers;
    this.clock = clock;
  }

  /** The work of its change, which began with the signed plan, is done. @throws Conflict where it has not begun */
  void carriedOut(EmergencyPlan plan) {
    released(PlanStep.CARRY_OUT.of(plan));
  }

  /** @param plan of which it is known that its release took place */
  void released(EmergencyPlan plan) {
    EmergencyPlan released = plan.with(plan.progress().released(clock.instant()));
    plans.update(released);
    answers.ask(released);
  }
}
