package org.assetcloud.itsm.plan;

import org.assetcloud.itsm.shared.text.Labelled;

/** How risky a release is; for a high risk bureau-leader signs as well. */
public enum PlanRisk implements Labelled {
  LOW("低风险"),
  MEDIUM("中风险"),
  HIGH("高风险");

  private final String label;

  PlanRisk(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}
