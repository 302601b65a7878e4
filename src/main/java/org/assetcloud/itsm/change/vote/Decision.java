package org.assetcloud.itsm.change.vote;

import org.assetcloud.itsm.shared.text.Labelled;

/** What an approver says. */
public enum Decision implements Labelled {
  APPROVE("同意"),
  REJECT("否决"),
  RETURN("退回修改");

  private final String label;

  Decision(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}
