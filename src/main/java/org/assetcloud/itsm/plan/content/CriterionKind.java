package org.assetcloud.itsm.plan.content;

import org.assetcloud.itsm.shared.text.Labelled;

/** Whether a criterion tells success or failure. */
public enum CriterionKind implements Labelled {
  PASS("通过准则"),
  FAIL("失败准则");

  private final String label;

  CriterionKind(String label) {
    this.label = label;
  }

  /** Whether the release has failed by it. */
  public boolean failed(Met met) {
    return (this == PASS) == (met == Met.NOT_MET);
  }

  @Override
  public String label() {
    return label;
  }
}
