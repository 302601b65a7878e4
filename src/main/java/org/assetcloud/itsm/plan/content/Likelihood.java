package org.assetcloud.itsm.plan.content;

import org.assetcloud.itsm.shared.text.Labelled;

/** How likely a risk is. */
public enum Likelihood implements Labelled {
  LOW("低"),
  MEDIUM("中"),
  HIGH("高");

  private final String label;

  Likelihood(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}
