package org.assetcloud.itsm.ticket;

/** What the requester said about the solution. */
public enum ConfirmationAnswer {
  CONFIRMED("确认解决"),
  NOT_SOLVED("仍未解决"),
  NOT_REACHED("未联系上");

  private final String label;

  ConfirmationAnswer(String label) {
    this.label = label;
  }

  /** The words people read. */
  public String label() {
    return label;
  }
}
