package org.assetcloud.itsm.change;

import org.assetcloud.itsm.shared.text.Labelled;

/** What was done against the rules and stays on record (R7.4). */
public enum ViolationKind implements Labelled {
  APPROVED_LATE("未按时补审批"),
  REFUSED_AFTERWARDS("事后被否决"),
  WINDOW_OVERRUN("超出变更窗口");

  private final String label;

  ViolationKind(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}
