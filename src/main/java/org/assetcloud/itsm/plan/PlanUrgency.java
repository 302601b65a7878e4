package org.assetcloud.itsm.plan;

import org.assetcloud.itsm.shared.text.Labelled;

/** In what haste a plan is written: it decides by when, and by whom it is signed. */
public enum PlanUrgency implements Labelled {
  REGULAR("常规上线"),
  EMERGENCY("紧急变更"),
  /** The full plan after a short one. */
  AFTERWARDS("补全方案");

  private final String label;

  PlanUrgency(String label) {
    this.label = label;
  }

  public static PlanUrgency of(EmergencyPlan plan) {
    return plan.progress().fullPlanOpen() ? AFTERWARDS : plan.emergency() ? EMERGENCY : REGULAR;
  }

  @Override
  public String label() {
    return label;
  }
}
