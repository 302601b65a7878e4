package org.assetcloud.itsm.change.assessment;

import org.assetcloud.itsm.shared.text.Labelled;

/** Which data a change touches. */
public enum DataTouched implements Labelled {
  NONE("不涉及数据"),
  CONFIGURATION("配置数据"),
  BUSINESS("业务数据");

  private final String label;

  DataTouched(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}
