package org.assetcloud.itsm.change.work;

import org.assetcloud.itsm.shared.text.Labelled;

/** What is decided about work that its window no longer covers. */
public enum OverrunAnswer implements Labelled {
  CONTINUE("继续实施"),
  BACK_OUT("回退");

  private final String label;

  OverrunAnswer(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}
