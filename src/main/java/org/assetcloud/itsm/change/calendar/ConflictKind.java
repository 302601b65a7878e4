package org.assetcloud.itsm.change.calendar;

import org.assetcloud.itsm.shared.text.Labelled;

/** What a window can conflict with. */
public enum ConflictKind implements Labelled {
  FREEZE("冻结期"),
  CHANGE("其他变更");

  private final String label;

  ConflictKind(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}
