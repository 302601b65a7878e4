package org.assetcloud.itsm.change.work;

import org.assetcloud.itsm.shared.text.Labelled;

/** What came of taking a change back. */
public enum BackOut implements Labelled {
  BACKED_OUT("已回退"),
  BACK_OUT_FAILED("回退失败"),
  KEPT("保留不回退");

  private final String label;

  BackOut(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}
