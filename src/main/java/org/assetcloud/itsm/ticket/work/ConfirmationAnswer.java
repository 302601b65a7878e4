package org.assetcloud.itsm.ticket.work;

import org.assetcloud.itsm.shared.text.Labelled;

/** What the requester said about the solution. */
public enum ConfirmationAnswer implements Labelled {
  CONFIRMED("确认解决"),
  NOT_SOLVED("仍未解决"),
  NOT_REACHED("未联系上");

  private final String label;

  ConfirmationAnswer(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}
