package org.assetcloud.itsm.change.assessment;

import org.assetcloud.itsm.shared.text.Labelled;

/** Whom a change reaches. */
public enum Reach implements Labelled {
  ONE_UNIT("单个单位"),
  SEVERAL_UNITS("多个单位"),
  ALL_UNITS("全部单位");

  private final String label;

  Reach(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}
