package org.assetcloud.itsm.ticket.report;

import java.time.Instant;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.stream.Stream;
import org.assetcloud.itsm.shared.Refused;
import org.assetcloud.itsm.shared.text.Labelled;
import org.assetcloud.itsm.ticket.Category;
import org.assetcloud.itsm.ticket.Report;
import org.assetcloud.itsm.ticket.Severity;

/**
 * The tickets of one row of a report; null is any.
 *
 * @param from the first instant of report
 * @param until the instant after the last one
 */
public record Slice(Instant from, Instant until, Category category, Severity severity, String unit) {

  /** What is compared of the unit; null is any. */
  public String unitForm() {
    return unit == null ? null : Report.Requester.unitForm(unit);
  }

  /** All tickets of a period. */
  static Slice of(Period period) {
    return new Slice(Period.start(period.from()), Period.start(period.to().plusMonths(1)), null, null, null);
  }

  /**
   * The tickets behind a row; those of the total where there is no key.
   *
   * @throws Refused where the key cannot be one of such a row
   */
  public static Slice of(Period period, GroupBy groupBy, String key) {
    Slice all = of(period);
    if (key == null) {
      return all;
    }
    return switch (groupBy) {
      case MONTH -> all.within(month(key));
      case CATEGORY -> new Slice(all.from, all.until, choice(Category.values(), key), null, null);
      case SEVERITY -> new Slice(all.from, all.until, null, choice(Severity.values(), key), null);
      case UNIT -> new Slice(all.from, all.until, null, null, key);
    };
  }

  private Slice within(YearMonth month) {
    Instant first = Period.start(month);
    Instant last = Period.start(month.plusMonths(1));
    return first.isBefore(from) || last.isAfter(until) ? new Slice(from, from, null, null, null) : new Slice(first, last, null, null, null);
  }

  private static YearMonth month(String key) {
    try {
      return YearMonth.parse(key);
    } catch (DateTimeParseException unreadable) {
      throw Refused.field("key", "“%s”不是月份，应形如 2026-02。".formatted(key));
    }
  }

  private static <E extends Enum<E> & Labelled> E choice(E[] choices, String key) {
    return Stream.of(choices).filter(each -> each.code().equals(key)).findFirst()
        .orElseThrow(() -> Refused.field("key", "报表中没有“%s”这一行，请改正 key。".formatted(key)));
  }
}
