package org.assetcloud.itsm.ticket.tryout;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.LongSupplier;
import org.assetcloud.itsm.shared.Refused;
import org.assetcloud.itsm.ticket.watch.ClockCalendars;
import org.assetcloud.itsm.ticket.watch.LadderTable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Replays every ticket of a period, a portion at a time, as all of them stood at one moment. */
@Component
class ReplayPeriod {

  private static final int PORTION = 1000;
  private static final Duration LONGEST = Duration.ofSeconds(90);

  private final PastTickets tickets;
  private final ClockCalendars calendars;
  private final Clock clock;
  private final LongSupplier nanos;

  @Autowired
  ReplayPeriod(PastTickets tickets, ClockCalendars calendars, Clock clock) {
    this(tickets, calendars, clock, System::nanoTime);
  }

  /** @param nanos a running count of nanoseconds */
  ReplayPeriod(PastTickets tickets, ClockCalendars calendars, Clock clock, LongSupplier nanos) {
    this.tickets = tickets;
    this.calendars = calendars;
    this.clock = clock;
    this.nanos = nanos;
  }

  /**
   * Repeatable reads: what people do meanwhile is not mixed in.
   *
   * @throws Refused where it takes longer than a minute and a half
   */
  @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
  public Tryout replay(TriedTables tried, LadderTable inForce, TryoutPeriod period) {
    long begun = nanos.getAsLong();
    Instant now = clock.instant();
    Replay replay = new Replay(tried, inForce, counted -> calendars.of(counted), now);
    Tally tally = new Tally(tried);
    tickets.escalations(period).forEach(tally::add);
    List<PastTicket> portion = tickets.portion(period, null, PORTION);
    while (!portion.isEmpty()) {
      for (PastTicket ticket : portion) {
        if (nanos.getAsLong() - begun > LONGEST.toNanos()) {
          throw Refused.field("to", "试算超过 %d 秒，已停止。请缩短期间后重试。".formatted(LONGEST.toSeconds()));
        }
        tally.add(replay.of(ticket));
      }
      portion = tickets.portion(period, portion.get(portion.size() - 1), PORTION);
    }
    return tally.result(now);
  }
}
