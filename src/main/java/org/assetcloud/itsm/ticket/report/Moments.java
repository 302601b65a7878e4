package org.assetcloud.itsm.ticket.report;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import org.assetcloud.itsm.shared.time.Zone;

/** The moments the dashboard cuts at, in Asia/Shanghai. */
public record Moments(Instant now, Instant soon, Instant startOfDay, Instant startOfMonth) {

  private static final Duration NEARLY = Duration.ofMinutes(30);

  public static Moments of(Instant now) {
    LocalDate today = LocalDate.ofInstant(now, Zone.SHANGHAI);
    return new Moments(now, now.plus(NEARLY), today.atStartOfDay(Zone.SHANGHAI).toInstant(), Period.start(YearMonth.from(today)));
  }
}
