package org.assetcloud.itsm.ticket.desk;

import org.assetcloud.itsm.shared.link.IssueWaived;
import org.assetcloud.itsm.ticket.NoteKind;
import org.assetcloud.itsm.ticket.TicketHistory;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A ticket notes that what it is about is no longer asked for; whoever has it decides what becomes of it (R4.2). */
@Component
class NoteWaiver {

  private final TicketHistory history;

  NoteWaiver(TicketHistory history) {
    this.history = history;
  }

  @EventListener
  void waived(IssueWaived waived) {
    history.add(waived.ticket(), NoteKind.NOTE, "采购人不再要求应急方案 %s 跟踪这个问题：%s".formatted(waived.plan(), waived.reason()));
  }
}
