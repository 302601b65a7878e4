package org.assetcloud.itsm.ticket;

import org.assetcloud.itsm.shared.text.Labelled;

/** Whom the requester belongs to (R1.1). */
public enum RequesterKind implements Labelled {
  FINANCE_BUREAU("财政局用户"),
  BUDGET_UNIT("预算单位用户"),
  OTHER("其他用户");

  private final String label;

  RequesterKind(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}
