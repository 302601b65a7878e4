package org.assetcloud.itsm.change;

import org.assetcloud.itsm.shared.text.Labelled;

/** Where a change stands. */
public enum ChangeStatus implements Labelled {
  AWAITING_REVISION("待修改"),
  AWAITING_ASSESSMENT("待评估"),
  AWAITING_APPROVAL("待审批"),
  APPROVED("已批准"),
  IN_IMPLEMENTATION("实施中"),
  AWAITING_VERIFICATION("待验证"),
  IN_BACK_OUT("回退中"),
  AWAITING_LATE_APPROVAL("待补审批"),
  AWAITING_REVIEW("待复核"),
  CLOSED("已关闭"),
  REJECTED("已否决"),
  CANCELLED("已取消");

  private final String label;

  ChangeStatus(String label) {
    this.label = label;
  }

  /** Whether there is still something to do. */
  public boolean open() {
    return this != CLOSED && this != REJECTED && this != CANCELLED;
  }

  /** Whether nobody has begun to work on the platform yet. */
  public boolean beforeWork() {
    return this == AWAITING_REVISION || this == AWAITING_ASSESSMENT || this == AWAITING_APPROVAL || this == APPROVED;
  }

  /** Whether its window is taken in the calendar of changes. */
  public boolean holdsItsWindow() {
    return this == APPROVED || this == IN_IMPLEMENTATION || this == AWAITING_VERIFICATION || this == IN_BACK_OUT;
  }

  @Override
  public String label() {
    return label;
  }
}
