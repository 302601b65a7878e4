package org.assetcloud.itsm.ticket;

import org.assetcloud.itsm.shared.text.Labelled;

/** Where a ticket stands. */
public enum TicketStatus implements Labelled {
  AWAITING_CALL_BACK("待回电"),
  AWAITING_RESPONSE("待响应"),
  IN_RESOLUTION("处理中"),
  WAITING_FOR_REQUESTER("等待用户"),
  WAITING_FOR_CHANGE("等待变更"),
  AWAITING_CONFIRMATION("待确认"),
  CLOSED("已关闭"),
  CANCELLED("已撤销"),
  MERGED("已合并");

  private final String label;

  TicketStatus(String label) {
    this.label = label;
  }

  /** Whether there is still something to do. */
  public boolean open() {
    return this != CLOSED && this != CANCELLED && this != MERGED;
  }

  @Override
  public String label() {
    return label;
  }
}
