package org.assetcloud.itsm.change;

import org.assetcloud.itsm.shared.text.Labelled;

/** How the approval after an emergency stands. */
public enum LateApproval implements Labelled {
  OPEN("补审批中"),
  APPROVED("补审批已同意"),
  REFUSED("补审批被否决");

  private final String label;

  LateApproval(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}
