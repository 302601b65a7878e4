package org.assetcloud.itsm.ticket.desk;

import java.util.List;
import org.assetcloud.itsm.ticket.Ticket;
import org.assetcloud.itsm.ticket.TicketProcess;
import org.assetcloud.itsm.ticket.Tickets;
import org.assetcloud.itsm.ticket.work.AnnounceWork;
import org.springframework.stereotype.Component;

/** Puts the open work of a ticket into other hands of the same role, on record and in the task lists alike (R5.7). */
@Component
class GiveWork {

  private final Tickets tickets;
  private final TicketProcess process;
  private final AnnounceWork announce;

  GiveWork(Tickets tickets, TicketProcess process, AnnounceWork announce) {
    this.tickets = tickets;
    this.process = process;
    this.announce = announce;
  }

  /** Whoever gets it is told. */
  void to(Ticket ticket, String person) {
    put(ticket, person);
    announce.to(List.of(person), ticket, "已改派给您，请处理。");
  }

  /** Any of the role may take it again. */
  void back(Ticket ticket) {
    put(ticket, null);
  }

  private void put(Ticket ticket, String person) {
    tickets.update(ticket.with(ticket.progress().takenBy(person)));
    process.assign(ticket.number(), person);
  }
}
