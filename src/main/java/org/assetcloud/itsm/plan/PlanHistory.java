package org.assetcloud.itsm.plan;

import java.time.Clock;
import org.assetcloud.itsm.people.CurrentUser;
import org.springframework.stereotype.Component;

/** Writes into a plan's history in the name of the person whose step it is. */
@Component
public class PlanHistory {

  private final Plans plans;
  private final CurrentUser person;
  private final Clock clock;

  PlanHistory(Plans plans, CurrentUser person, Clock clock) {
    this.plans = plans;
    this.person = person;
    this.clock = clock;
  }

  public void add(String number, PlanEventKind kind, String text) {
    plans.add(number, new PlanEvent(kind, clock.instant(), person.id(), text));
  }

  /** A violation is recorded once, and stays. */
  public boolean violated(String number, PlanViolationKind kind, String text) {
    boolean first = plans.add(number, new PlanViolation(kind, clock.instant(), text));
    if (first) {
      add(number, PlanEventKind.VIOLATION, kind.label() + "：" + text);
    }
    return first;
  }
}
