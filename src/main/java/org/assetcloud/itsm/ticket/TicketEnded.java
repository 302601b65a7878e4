package org.assetcloud.itsm.ticket;

import org.assetcloud.itsm.shared.Conflict;

/** The ticket is closed, cancelled or merged; only notes can be added. */
public class TicketEnded extends Conflict {

  public TicketEnded(String number, TicketStatus status) {
    super("ticket-ended", "工单 %s %s，不能再作此操作；需要时请登记新的工单。".formatted(number, status.label()));
  }
}
