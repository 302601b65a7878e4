package org.assetcloud.itsm.ticket.watch;

import org.assetcloud.itsm.ticket.TicketProcess;
import org.assetcloud.itsm.ticket.Tickets;
import org.assetcloud.itsm.worktime.year.WorkingCalendarChanged;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Moves the due dates and timers of open tickets to a new working calendar (design section 5); what is over stays as it was. */
@Component
class RecountOpenClocks {

  private final MovedTickets movedTickets;
  private final Tickets tickets;
  private final TicketClocks clocks;
  private final TicketProcess process;

  RecountOpenClocks(MovedTickets movedTickets, Tickets tickets, TicketClocks clocks, TicketProcess process) {
    this.movedTickets = movedTickets;
    this.tickets = tickets;
    this.clocks = clocks;
    this.process = process;
  }

  @EventListener
  void recount(WorkingCalendarChanged changed) {
    movedTickets.since(changed.before()).forEach(number -> {
      clocks.recount(number);
      process.clocksChanged(number);
    });
    tickets.countOn(changed.version());
  }
}
