package org.assetcloud.itsm.plan;

import org.assetcloud.itsm.shared.text.Labelled;

/** What was done against the rules. */
public enum PlanViolationKind implements Labelled {
  FULL_PLAN_LATE("未按时补全应急方案");

  private final String label;

  PlanViolationKind(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}
