package org.assetcloud.itsm.ticket;

import org.assetcloud.itsm.shared.text.Labelled;

/** What an entry of the ticket history tells. */
public enum NoteKind implements Labelled {
  NOTE("备注"),
  CONTACT("联系用户"),
  ATTEMPT("联系未果"),
  OUTCOME("处理结果"),
  CONFIRMATION("用户答复"),
  CONFIRMATION_ATTEMPT("回访未果"),
  HAND_BACK("退回"),
  REASSIGNMENT("改派"),
  MEASURE("升级处置"),
  ROUTING("分派说明"),
  CANCELLATION("撤销"),
  CORRECTION("更正"),
  CHANGE("变更"),
  REMINDER("提醒"),
  WITHDRAWAL("撤回处置");

  private final String label;

  NoteKind(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}
