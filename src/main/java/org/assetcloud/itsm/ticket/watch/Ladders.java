package org.assetcloud.itsm.ticket.watch;

import java.time.Instant;
import java.util.List;
import org.assetcloud.itsm.ticket.Ticket;
import org.assetcloud.itsm.ticket.clock.ServiceClock;
import org.assetcloud.itsm.ticket.escalation.Ladder;
import org.springframework.stereotype.Component;

/** The ladders above a ticket's clocks that have not stopped, as their table is now. */
@Component
public class Ladders {

  private final LadderTable table;
  private final ClockCalendars calendars;

  Ladders(LadderTable table, ClockCalendars calendars) {
    this.table = table;
    this.calendars = calendars;
  }

  public List<Ladder> of(Ticket ticket, List<ServiceClock> clocks) {
    return clocks.stream().filter(one -> !one.stopped()).map(one -> new Ladder(one,
        table.levels(one.kind(), one.calendar(), ticket.report().severity(), watchedSince(ticket, one)), calendars.of(one))).toList();
  }

  /** A late entry is watched from its registration on, whenever its clock began. */
  private static Instant watchedSince(Ticket ticket, ServiceClock one) {
    return one.cycleBegan().isAfter(ticket.registeredAt()) ? one.cycleBegan() : ticket.registeredAt();
  }
}
