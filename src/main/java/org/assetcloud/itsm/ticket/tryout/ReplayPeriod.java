package org.assetcloud.itsm.ticket.tryout;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.assetcloud.itsm.ticket.ClockCalendars;
import org.assetcloud.itsm.ticket.LadderTable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Replays every ticket of a period, a portion at a time, as all of them stood at one moment. */
@Component
class ReplayPeriod {

  private static final int PORTION = 1000;

  private final PastTickets tickets;
  private final ClockCalendars calendars;
  private final Clock clock;

  ReplayPeriod(PastTickets tickets, ClockCalendars calendars, Clock clock) {
    this.tickets = tickets;
    this.calendars = calendars;
    this.clock = clock;
  }

  /** Repeatable reads: what people do meanwhile is not mixed in. */
  @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
  public Tryout replay(TriedTables tried, LadderTable inForce, TryoutPeriod period) {
    Instant now = clock.instant();
    Replay replay = new Replay(tried, inForce, calendars::of, now);
    Tally tally = new Tally(tried);
    tickets.escalations(period).forEach(tally::add);
    List<PastTicket> portion = tickets.portion(period, null, PORTION);
    while (!portion.isEmpty()) {
      portion.forEach(ticket -> tally.add(replay.of(ticket)));
      portion = tickets.portion(period, portion.get(portion.size() - 1), PORTION);
    }
    return tally.result(now);
  }
}
