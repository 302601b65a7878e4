package org.assetcloud.itsm.change;

import org.assetcloud.itsm.shared.text.Labelled;

/** How a change is approved (R7.4). */
public enum ChangeType implements Labelled {
  STANDARD("标准变更"),
  NORMAL("一般变更"),
  EMERGENCY("紧急变更");

  private final String label;

  ChangeType(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}
