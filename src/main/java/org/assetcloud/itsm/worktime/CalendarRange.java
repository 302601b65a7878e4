package org.assetcloud.itsm.worktime;

import java.time.Instant;
import java.time.LocalDate;
import org.assetcloud.itsm.shared.Refused;
import org.assetcloud.itsm.shared.time.Zone;

/** The years in which the calendar counts, and the words for whatever lies outside. */
final class CalendarRange {

  static final Instant FIRST = LocalDate.of(WorkingYear.FIRST, 1, 1).atStartOfDay(Zone.SHANGHAI).toInstant();
  static final Instant END = LocalDate.of(WorkingYear.LAST + 1, 1, 1).atStartOfDay(Zone.SHANGHAI).toInstant();

  private CalendarRange() {}

  static void refuseOutside(String field, Instant instant) {
    if (instant.isBefore(FIRST) || !instant.isBefore(END)) {
      throw beyond(field);
    }
  }

  /** For a date that was reached by counting a duration. */
  static void refuseOutside(LocalDate reached) {
    if (reached.getYear() < WorkingYear.FIRST || reached.getYear() > WorkingYear.LAST) {
      throw beyond("duration");
    }
  }

  static Refused beyond(String field) {
    return Refused.field(field, "超出工作日历的范围（%d 年至 %d 年），请填写较近的时间或较短的时长。".formatted(WorkingYear.FIRST, WorkingYear.LAST));
  }
}
