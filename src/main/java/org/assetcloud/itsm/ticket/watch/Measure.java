package org.assetcloud.itsm.ticket.watch;

import org.assetcloud.itsm.shared.text.Labelled;

/** What is done about an escalation. */
public enum Measure implements Labelled {
  REASSIGN("改派"),
  CALL_SPECIALIST("请二线专家"),
  INFORM_BUREAU("告知采购人"),
  OTHER("其他措施");

  private final String label;

  Measure(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}
