package org.assetcloud.itsm.ticket.report;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.assetcloud.itsm.shared.Refused;
import org.assetcloud.itsm.shared.time.Zone;

/**
 * Whole months, cut in Asia/Shanghai: a ticket belongs to the month of its report.
 *
 * @param from the first month
 * @param to the last month, included
 */
public record Period(YearMonth from, YearMonth to) {

  private static final int MOST_MONTHS = 36;
  private static final YearMonth FIRST = YearMonth.of(2000, 1);
  private static final YearMonth LAST = YearMonth.of(2999, 12);

  /** @throws Refused where the months are in the wrong order, too many or of no time that has tickets */
  public Period {
    if (from.isBefore(FIRST) || to.isAfter(LAST)) {
      throw Refused.field(from.isBefore(FIRST) ? "from" : "to", "月份须在 %s 至 %s 之间，请改正。".formatted(FIRST, LAST));
    }
    if (from.isAfter(to)) {
      throw Refused.field("from", "起始月份 %s 晚于截止月份 %s，请改正。".formatted(from, to));
    }
    if (from.plusMonths(MOST_MONTHS - 1).isBefore(to)) {
      throw Refused.field("to", "一次最多统计 %d 个月，请缩短期间。".formatted(MOST_MONTHS));
    }
  }

  /** What is asked for; a month that is left out is the current one. */
  public static Period of(YearMonth from, YearMonth to, Instant now) {
    YearMonth current = YearMonth.from(now.atZone(Zone.SHANGHAI));
    return new Period(from == null ? current : from, to == null ? current : to);
  }

  /** The months in their order. */
  public List<YearMonth> months() {
    return Stream.iterate(from, month -> !month.isAfter(to), month -> month.plusMonths(1)).toList();
  }

  /** The first instant of a month. */
  static Instant start(YearMonth month) {
    return month.atDay(1).atStartOfDay(Zone.SHANGHAI).toInstant();
  }
}
