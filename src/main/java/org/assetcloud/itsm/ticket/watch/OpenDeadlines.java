package org.assetcloud.itsm.ticket.watch;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import org.assetcloud.itsm.notify.message.Deadlines;
import org.assetcloud.itsm.ticket.Tickets;
import org.assetcloud.itsm.ticket.clock.ClockReading;
import org.assetcloud.itsm.ticket.clock.ServiceClock;
import org.springframework.stereotype.Component;

/** Says in messages until when a ticket is to be responded to and resolved, and how much time is left (R5.7). */
@Component
class OpenDeadlines implements Deadlines {

  private final Tickets tickets;
  private final ClockCalendars calendars;
  private final Clock clock;

  OpenDeadlines(Tickets tickets, ClockCalendars calendars, Clock clock) {
    this.tickets = tickets;
    this.calendars = calendars;
    this.clock = clock;
  }

  @Override
  public List<Due> of(String number) {
    return tickets.clocks(number).stream().filter(one -> !one.stopped()).map(this::due)
        .sorted(Comparator.comparing(Due::at, Comparator.nullsLast(Comparator.naturalOrder()))).toList();
  }

  private Due due(ServiceClock one) {
    ClockReading reading = one.read(calendars.of(one), clock.instant());
    return new Due(one.kind().label() + "时限", reading.deadline(), TimeLeft.of(one, reading));
  }
}
