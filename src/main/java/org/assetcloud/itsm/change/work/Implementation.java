package org.assetcloud.itsm.change.work;

import org.assetcloud.itsm.shared.text.Labelled;

/** What the implementer reports. */
public enum Implementation implements Labelled {
  DONE("已完成"),
  FAILED("未成功");

  private final String label;

  Implementation(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}
