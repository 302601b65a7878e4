package org.assetcloud.itsm.change;

import org.assetcloud.itsm.shared.text.Labelled;

/** When approvers are asked: before the work, at once in an emergency, or afterwards for an emergency. */
public enum Stage implements Labelled {
  BEFORE("事前审批"),
  AT_ONCE("紧急先行批准"),
  AFTERWARDS("事后补审批");

  private final String label;

  Stage(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}
