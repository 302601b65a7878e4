package org.assetcloud.itsm.worktime;

import java.time.LocalDate;
import java.time.Month;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.assetcloud.itsm.shared.Refused;

/**
 * What a yearly notice says: its days, and the papers they stand in. It may name days of December before.
 *
 * @param papers where the days stand; none while they are only expected
 */
public record WorkingYear(int year, List<String> papers, List<SpecialDay> days) {

  /** The years the calendar knows; a deadline beyond them is refused, so nothing ever loops for ever. */
  public static final int FIRST = 2000;
  public static final int LAST = 2100;

  public WorkingYear {
    papers = List.copyOf(papers);
    days = days.stream().sorted(Comparator.comparing(SpecialDay::date)).toList();
    if (year < FIRST || year > LAST) {
      throw Refused.field("year", "年份 %d 超出范围，只能是 %d 年至 %d 年。".formatted(year, FIRST, LAST));
    }
    refuseForeignDates(year, days);
    refuseDoubleDates(days);
  }

  /** A year nothing is known of. */
  public static WorkingYear missing(int year) {
    return new WorkingYear(year, List.of(), List.of());
  }

  public YearState state() {
    if (days.isEmpty()) {
      return YearState.MISSING;
    }
    return papers.isEmpty() ? YearState.PREDICTED : YearState.OFFICIAL;
  }

  private static void refuseForeignDates(int year, List<SpecialDay> days) {
    for (SpecialDay day : days) {
      boolean decemberBefore = day.date().getYear() == year - 1 && day.date().getMonth() == Month.DECEMBER;
      if (day.date().getYear() != year && !decemberBefore) {
        throw Refused.field("days", "日期 %s 不属于 %d 年，文件中只能有本年和上一年12月的日期。".formatted(day.date(), year));
      }
    }
  }

  private static void refuseDoubleDates(List<SpecialDay> days) {
    Map<LocalDate, SpecialDay> seen = new HashMap<>();
    for (SpecialDay day : days) {
      SpecialDay twin = seen.put(day.date(), day);
      if (twin != null) {
        throw Refused.field("days", twin.off() == day.off()
            ? "日期 %s 出现了两次，请删除重复的一条。".formatted(day.date())
            : "日期 %s 既是休息日又是工作日，请改正。".formatted(day.date()));
      }
    }
  }
}
