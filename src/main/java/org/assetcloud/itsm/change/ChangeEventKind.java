package org.assetcloud.itsm.change;

import org.assetcloud.itsm.shared.text.Labelled;

/** What an entry of a change's history tells. */
public enum ChangeEventKind implements Labelled {
  REQUEST("申请"),
  REVISION("修改"),
  ASSESSMENT("评估"),
  APPROVERS("审批人"),
  VOTE("表决"),
  REMINDER("催办"),
  DECISION("审批结果"),
  WINDOW("变更窗口"),
  WORK("实施"),
  VERIFICATION("验证"),
  BACK_OUT("回退"),
  HANDS("办理人"),
  VIOLATION("违规"),
  REVIEW("复核"),
  CANCELLATION("取消"),
  CLOSURE("关闭"),
  NOTE("备注");

  private final String label;

  ChangeEventKind(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}
