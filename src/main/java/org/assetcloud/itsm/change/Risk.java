package org.assetcloud.itsm.change;

import org.assetcloud.itsm.shared.text.Labelled;

/** How much can go wrong; more of it takes more approvers (R7.4). */
public enum Risk implements Labelled {
  LOW("低"),
  MEDIUM("中"),
  HIGH("高");

  private final String label;

  Risk(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}
