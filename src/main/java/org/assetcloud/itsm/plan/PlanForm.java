package org.assetcloud.itsm.plan;

import org.assetcloud.itsm.shared.text.Labelled;

/** How much of a plan there is (R4.2). */
public enum PlanForm implements Labelled {
  /** All five parts. */
  FULL("完整方案"),
  /** Scope, criteria and method, for an emergency at night; the rest follows. */
  SHORT("简要方案");

  private final String label;

  PlanForm(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}
