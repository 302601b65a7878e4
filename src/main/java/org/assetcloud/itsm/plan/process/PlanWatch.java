package org.assetcloud.itsm.plan.process;

import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.Objects;
import org.assetcloud.itsm.engine.expression.ProcessBean;
import org.assetcloud.itsm.plan.chase.TellDueSteps;
import org.assetcloud.itsm.plan.conclusion.LateFullPlan;
import org.assetcloud.itsm.plan.signing.PlanDeadlines;
import org.assetcloud.itsm.plan.signing.PlanDecisions;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/** When the timers of a plan are to wake those who ask its clocks, and when its steps are due. */
@ProcessBean
public class PlanWatch {

  private final PlanDeadlines deadlines;
  private final TellDueSteps steps;
  private final LateFullPlan late;
  private final PlanDecisions plans;
  private final Clock clock;

  PlanWatch(PlanDeadlines deadlines, TellDueSteps steps, LateFullPlan late, PlanDecisions plans, Clock clock) {
    this.deadlines = deadlines;
    this.steps = steps;
    this.late = late;
    this.plans = plans;
    this.clock = clock;
  }

  public Date nextStep(DelegateExecution execution) {
    return Date.from(next(execution.getProcessBusinessKey()));
  }

  /** When an unsigned plan stops its release. */
  public Date releaseStops(DelegateExecution execution) {
    return Date.from(stops(execution.getProcessBusinessKey()));
  }

  public Date draftDue(DelegateExecution execution) {
    return Date.from(deadlines.draft(plans.get(execution.getProcessBusinessKey())).deadline());
  }

  public Date releaseAt(DelegateExecution execution) {
    return Date.from(plans.get(execution.getProcessBusinessKey()).releaseAt());
  }

  public Date fullPlanDue(DelegateExecution execution) {
    return Date.from(late.due(execution.getProcessBusinessKey()));
  }

  /** A back-out begins at once. */
  public Date backOutDue(DelegateExecution execution) {
    return Date.from(deadlines.backOut(plans.get(execution.getProcessBusinessKey()), clock.instant()));
  }

  Instant next(String number) {
    return Objects.requireNonNullElseGet(steps.next(number), clock::instant);
  }

  Instant stops(String number) {
    return plans.get(number).latest();
  }
}
