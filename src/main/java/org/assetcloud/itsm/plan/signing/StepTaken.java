package org.assetcloud.itsm.plan.signing;

import java.time.Clock;
import java.util.List;
import org.assetcloud.itsm.plan.EmergencyPlan;
import org.assetcloud.itsm.plan.StepLevel;
import org.springframework.stereotype.Component;

/**
 * Somebody takes the step that is open (R4.1): whoever is late with it is on record, and those above hear of it, also where the timer that
 * would have told them is still to come.
 */
@Component
public class StepTaken {

  private final Signoffs signoffs;
  private final PlanDeadlines deadlines;
  private final TellOfStep tellOfStep;
  private final Clock clock;

  StepTaken(Signoffs signoffs, PlanDeadlines deadlines, TellOfStep tellOfStep, Clock clock) {
    this.signoffs = signoffs;
    this.deadlines = deadlines;
    this.tellOfStep = tellOfStep;
    this.clock = clock;
  }

  /** Its author's draft, or a signature that a new version makes superfluous. */
  public void taken(EmergencyPlan plan) {
    taken(plan, plan.progress().drafting() ? new Signoff(plan, List.of(), List.of()) : signoffs.of(plan));
  }

  void taken(EmergencyPlan plan, Signoff signoff) {
    deadlines.silence(plan, signoff).highest(clock.instant()).filter(step -> step.level() == StepLevel.OVERDUE).ifPresent(step -> {
      if (step.position() == PlanDeadlines.DRAFT) {
        tellOfStep.draft(plan, step, List.of());
      } else {
        tellOfStep.signature(plan, step, signoff.seat(step.position()), List.of());
      }
    });
  }
}
