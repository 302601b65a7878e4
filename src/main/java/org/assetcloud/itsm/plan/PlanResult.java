package org.assetcloud.itsm.plan;

import org.assetcloud.itsm.shared.text.Labelled;

/** What came of the release. */
public enum PlanResult implements Labelled {
  PASSED("验证通过"),
  FAILED("验证失败已回退"),
  NOT_RELEASED("未上线");

  private final String label;

  PlanResult(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}
