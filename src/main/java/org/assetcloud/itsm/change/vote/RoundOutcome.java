package org.assetcloud.itsm.change.vote;

import org.assetcloud.itsm.shared.text.Labelled;

/** What came of asking the approvers once. */
public enum RoundOutcome implements Labelled {
  APPROVE("同意"),
  REJECT("否决"),
  RETURN("退回修改"),
  NOT_APPROVED("未获批准"),
  VOIDED("已作废");

  private final String label;

  RoundOutcome(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}
