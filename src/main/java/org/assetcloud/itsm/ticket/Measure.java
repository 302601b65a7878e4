package org.assetcloud.itsm.ticket;

/** What is done about an escalation. */
public enum Measure {
  REASSIGN("改派"),
  CALL_SPECIALIST("请二线专家"),
  INFORM_BUREAU("告知采购人"),
  OTHER("其他措施");

  private final String label;

  Measure(String label) {
    this.label = label;
  }

  /** The words people read. */
  public String label() {
    return label;
  }
}
