package org.assetcloud.itsm.ticket.tryout;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.assetcloud.itsm.shared.Problem.FieldError;
import org.assetcloud.itsm.shared.Refused;
import org.assetcloud.itsm.shared.time.Zone;

/**
 * Whole days of Asia/Shanghai: a ticket belongs to the day of its report.
 *
 * @param from the first day
 * @param to the last day, included
 */
public record TryoutPeriod(LocalDate from, LocalDate to) {

  private static final int MOST_MONTHS = 36;
  private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);
  private static final LocalDate LAST = LocalDate.of(2999, 12, 31);

  /** @throws Refused where a day is missing, of no time that has tickets, or where they are in the wrong order or too far apart */
  public TryoutPeriod {
    List<FieldError> faults = new ArrayList<>();
    fault(faults, "from", "起始日期", from);
    fault(faults, "to", "截止日期", to);
    if (faults.isEmpty() && from.isAfter(to)) {
      faults.add(new FieldError("from", "起始日期 %s 晚于截止日期 %s，请改正。".formatted(from, to)));
    }
    if (faults.isEmpty() && !from.plusMonths(MOST_MONTHS).isAfter(to)) {
      faults.add(new FieldError("to", "一次最多试算 %d 个月，请缩短期间。".formatted(MOST_MONTHS)));
    }
    if (!faults.isEmpty()) {
      throw Refused.fields(faults);
    }
  }

  /** The first instant of report. */
  public Instant start() {
    return from.atStartOfDay(Zone.SHANGHAI).toInstant();
  }

  /** The instant after the last one. */
  public Instant end() {
    return to.plusDays(1).atStartOfDay(Zone.SHANGHAI).toInstant();
  }

  private static void fault(List<FieldError> faults, String field, String label, LocalDate day) {
    if (day == null) {
      faults.add(new FieldError(field, "请填写%s，形如 2026-01-31。".formatted(label)));
    } else if (day.isBefore(FIRST) || day.isAfter(LAST)) {
      faults.add(new FieldError(field, "%s须在 %s 至 %s 之间，请改正。".formatted(label, FIRST, LAST)));
    }
  }
}
