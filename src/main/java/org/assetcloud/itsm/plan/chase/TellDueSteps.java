package org.assetcloud.itsm.plan.chase;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.assetcloud.itsm.plan.EmergencyPlan;
import org.assetcloud.itsm.plan.Plans;
import org.assetcloud.itsm.plan.signing.PlanDeadlines;
import org.assetcloud.itsm.plan.signing.TellOfStep;
import org.springframework.stereotype.Component;

/**
 * Reminds and escalates before a release (R4.1), each step once. After an outage only the highest of a step is told, and how late it is
 * stands in the history.
 */
@Component
public class TellDueSteps {

  private final Plans plans;
  private final PlanDeadlines deadlines;
  private final TellOfStep tellOfStep;
  private final ChaseSignature chaseSignature;
  private final Clock clock;

  TellDueSteps(Plans plans, PlanDeadlines deadlines, TellOfStep tellOfStep, ChaseSignature chaseSignature, Clock clock) {
    this.plans = plans;
    this.deadlines = deadlines;
    this.tellOfStep = tellOfStep;
    this.chaseSignature = chaseSignature;
    this.clock = clock;
  }

  /** When to look again; null where nothing is left to tell before it is too late anyway. */
  public Instant next(String number) {
    return deadlines.silence(plans.get(number)).lookAgain(clock.instant());
  }

  public void tell(String number) {
    EmergencyPlan plan = plans.lock(number);
    deadlines.silence(plan).highest(clock.instant()).ifPresent(step -> {
      if (step.position() == PlanDeadlines.DRAFT) {
        tellOfStep.draft(plan, step, List.of(plan.author()));
        plans.update(plan.with(plan.progress().reminded(step.level())));
      } else {
        chaseSignature.at(plan, step);
      }
    });
  }
}
