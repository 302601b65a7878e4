package org.assetcloud.itsm.ticket.work;

import org.assetcloud.itsm.shared.link.ChangeConcluded;
import org.assetcloud.itsm.shared.link.ChangeOpened;
import org.assetcloud.itsm.ticket.NoteKind;
import org.assetcloud.itsm.ticket.Ticket;
import org.assetcloud.itsm.ticket.TicketHistory;
import org.assetcloud.itsm.ticket.TicketProcess;
import org.assetcloud.itsm.ticket.TicketStatus;
import org.assetcloud.itsm.ticket.Tickets;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A ticket that only a change can solve waits for its end while the clock runs on, and goes on with its result (R2.3, R2.8, R7.4). */
@Component
class WaitForChange {

  private final Tickets tickets;
  private final TicketProcess process;
  private final TicketHistory history;
  private final GoOn goOn;

  WaitForChange(Tickets tickets, TicketProcess process, TicketHistory history, GoOn goOn) {
    this.tickets = tickets;
    this.process = process;
    this.history = history;
    this.goOn = goOn;
  }

  @EventListener
  void opened(ChangeOpened opened) {
    history.add(opened.ticket(), NoteKind.CHANGE, "已提出变更 %s，请在待办中补充变更内容。".formatted(opened.change()));
  }

  /** A ticket that does not wait only notes it. */
  @EventListener
  void concluded(ChangeConcluded concluded) {
    concluded.tickets().stream().sorted().forEach(number -> {
      Ticket ticket = tickets.lock(number);
      history.add(number, NoteKind.CHANGE, "变更 %s 已结束：%s。".formatted(concluded.change(), concluded.result()));
      if (ticket.progress().status() == TicketStatus.WAITING_FOR_CHANGE) {
        end(ticket, concluded);
      }
    });
  }

  private void end(Ticket ticket, ChangeConcluded concluded) {
    goOn.again(ticket, "等待的变更 %s 已结束（%s），请继续处理。".formatted(concluded.change(), concluded.result()));
    process.changeClosed(ticket.number());
  }
}
