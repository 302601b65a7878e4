package org.assetcloud.itsm.plan;

import org.springframework.stereotype.Component;

/** Keeps on a plan in whose hands its tasks were (R4.1); part of the caller's transaction, until whose end others wait. */
@Component
public class HandsOfPlan {

  private final Plans plans;
  private final PlanHistory history;

  HandsOfPlan(Plans plans, PlanHistory history) {
    this.plans = plans;
    this.history = history;
  }

  /** @param what happened to the task, a Chinese sentence */
  public void keep(String number, String what) {
    plans.lock(number);
    history.add(number, PlanEventKind.HANDS, what);
  }
}
