package org.assetcloud.itsm.ticket.report;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import org.assetcloud.itsm.shared.time.Zone;

/** The moments the dashboard cuts at, in Asia/Shanghai. */
public record Moments(Instant now, Instant startOfDay, Instant startOfMonth) {

  public static Moments of(Instant now) {
    LocalDate today = LocalDate.ofInstant(now, Zone.SHANGHAI);
    return new Moments(now, today.atStartOfDay(Zone.SHANGHAI).toInstant(), Period.start(YearMonth.from(today)));
  }
}
