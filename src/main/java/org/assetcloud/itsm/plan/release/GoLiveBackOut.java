package org.assetcloud.itsm.plan.release;

import org.assetcloud.itsm.shared.text.Labelled;

/** What came of a back-out. */
public enum GoLiveBackOut implements Labelled {
  BACKED_OUT("已回退"),
  BACK_OUT_FAILED("回退失败");

  private final String label;

  GoLiveBackOut(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}
