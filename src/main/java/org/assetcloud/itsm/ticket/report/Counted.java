package org.assetcloud.itsm.ticket.report;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How many clocks of a kind came out how.
 *
 * @param breached those that still run included
 * @param openOverdue the part of breached that still runs
 * @param open in time so far
 * @param cancelled of tickets that were cancelled; the part that was late before is in breached as well
 * @param merged of tickets that were merged into others, likewise
 */
public record Counted(long met, long breached, long openOverdue, long open, long cancelled, long merged) {

  static final Counted NOTHING = new Counted(0, 0, 0, 0, 0, 0);

  private static final int DECIMALS = 4;

  Counted plus(Counted other) {
    return new Counted(met + other.met, breached + other.breached, openOverdue + other.openOverdue, open + other.open,
        cancelled + other.cancelled, merged + other.merged);
  }

  /** Met ÷ (met + breached), from 0 to 1 with 4 decimals; null where neither was counted. */
  public BigDecimal compliance() {
    return met + breached == 0 ? null
        : BigDecimal.valueOf(met).divide(BigDecimal.valueOf(met + breached), DECIMALS, RoundingMode.HALF_UP);
  }

  boolean nothing() {
    return met + breached + open + cancelled + merged == 0;
  }
}
