package org.assetcloud.itsm.plan;

import org.assetcloud.itsm.shared.text.Labelled;

/** Where a plan stands. */
public enum PlanStatus implements Labelled {
  AWAITING_DRAFT("待编制"),
  AWAITING_SIGNATURES("待签署"),
  SIGNED("已签署"),
  /** The work of its change has begun. */
  IN_RELEASE("上线中"),
  RELEASED("验证中"),
  TRACKING("问题跟踪中"),
  CLOSED("已办结"),
  WAITING("等待变更重新安排"),
  REFUSED("已否决"),
  STOPPED("未签署已停止"),
  CANCELLED("已取消");

  private final String label;

  PlanStatus(String label) {
    this.label = label;
  }

  /** Whether the release may still get, or wait for, signatures. */
  public boolean beforeRelease() {
    return this == AWAITING_DRAFT || this == AWAITING_SIGNATURES || this == SIGNED || this == WAITING;
  }

  /** Whether there is still something to do. */
  public boolean open() {
    return beforeRelease() || this == IN_RELEASE || this == RELEASED || this == TRACKING;
  }

  @Override
  public String label() {
    return label;
  }
}
