package org.assetcloud.itsm.change;

import org.assetcloud.itsm.shared.text.Labelled;

/** How a change that was worked on ended. */
public enum ChangeResult implements Labelled {
  SUCCESSFUL("成功"),
  FAILED("失败"),
  BACKED_OUT("已回退"),
  BACK_OUT_FAILED("回退失败");

  private final String label;

  ChangeResult(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}
