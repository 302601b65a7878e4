package org.assetcloud.itsm.ticket;

import org.assetcloud.itsm.shared.ChangedMeanwhile;

/** Somebody else changed the ticket between reading and writing. */
public class TicketChangedMeanwhile extends ChangedMeanwhile {

  public TicketChangedMeanwhile(String number) {
    super("ticket-changed-meanwhile", "工单 %s 已被他人处理，请刷新后再试。".formatted(number));
  }
}
