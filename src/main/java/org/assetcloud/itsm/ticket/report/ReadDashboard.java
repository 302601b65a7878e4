package org.assetcloud.itsm.ticket.report;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Counts what is open, late and about to be (R5.7). */
@Component
public class ReadDashboard {

  private final ClockRecords records;
  private final EngineState engine;
  private final Clock clock;

  ReadDashboard(ClockRecords records, EngineState engine, Clock clock) {
    this.records = records;
    this.engine = engine;
    this.clock = clock;
  }

  public Dashboard now() {
    Instant now = clock.instant();
    EngineState.DueTimers timers = engine.dueTimers(now);
    Duration lag = timers.longestSince() == null ? Duration.ZERO : Duration.between(timers.longestSince(), now);
    return new Dashboard(now, records.standing(Moments.of(now)), engine.incidents(), timers.count(), lag);
  }
}
