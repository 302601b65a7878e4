package org.assetcloud.itsm.plan.signing;

import org.assetcloud.itsm.shared.text.Labelled;

/** What a signer says. */
public enum Decision implements Labelled {
  APPROVE("同意并签署"),
  RETURN("退回修改"),
  REJECT("否决");

  private final String label;

  Decision(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}
