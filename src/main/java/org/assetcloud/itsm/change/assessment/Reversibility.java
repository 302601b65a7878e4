package org.assetcloud.itsm.change.assessment;

import org.assetcloud.itsm.shared.text.Labelled;

/** Whether a change can be taken back. */
public enum Reversibility implements Labelled {
  FULL("可完全回退"),
  PARTIAL("只能部分回退"),
  NONE("不能回退");

  private final String label;

  Reversibility(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}
