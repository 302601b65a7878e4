package org.assetcloud.itsm.plan;

import org.assetcloud.itsm.shared.text.Labelled;

/** What an entry of a plan's history tells. */
public enum PlanEventKind implements Labelled {
  OPENING("发起"),
  VERSION("编制"),
  SIGNATURE("签署"),
  REMINDER("催办"),
  RELEASE("上线"),
  ANSWER("准则答复"),
  BACK_OUT("回退"),
  ISSUE("问题"),
  HANDS("办理人"),
  DRILL("演练"),
  VIOLATION("违规"),
  ENDING("办结"),
  NOTE("备注");

  private final String label;

  PlanEventKind(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}
