package org.assetcloud.itsm.ticket;

import org.assetcloud.itsm.shared.NotFound;

/** No ticket has this number. */
public class TicketUnknown extends NotFound {

  public TicketUnknown(String number) {
    super("ticket-unknown", "没有编号为 %s 的工单，请核对编号。".formatted(number));
  }
}
