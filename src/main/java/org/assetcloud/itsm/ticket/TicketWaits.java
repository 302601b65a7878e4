package org.assetcloud.itsm.ticket;

import org.assetcloud.itsm.shared.Conflict;

/** The ticket waits for a change to end, so there is no work to hand on. */
class TicketWaits extends Conflict {

  TicketWaits(String number) {
    super("ticket-waits", "工单 %s 正在等待变更，暂时没有可以转交的工作；变更结束后会自动恢复。".formatted(number));
  }
}
