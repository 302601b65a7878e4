package org.assetcloud.itsm.change.work;

import org.assetcloud.itsm.shared.text.Labelled;

/** What the verifier found. */
public enum Verification implements Labelled {
  PASSED("通过"),
  FAILED("未通过");

  private final String label;

  Verification(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}
