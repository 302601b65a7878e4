package org.assetcloud.itsm.worktime.year;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.assetcloud.itsm.shared.Problem.FieldError;
import org.assetcloud.itsm.shared.Refused;
import org.assetcloud.itsm.worktime.SpecialDay;
import org.assetcloud.itsm.worktime.WorkingYear;

/**
 * A year in the JSON form of the public data set holiday-cn, as it was written; null is absent. The file's references to its own schema
 * are read over.
 *
 * @param papers where the days stand; none while they are only expected
 * @param days an empty list where nothing is known of the year
 */
@JsonIgnoreProperties({"$schema", "$id"})
public record NoticeFile(Integer year, List<String> papers, List<Day> days) {

  /** A day the notice names, off or worked. */
  public record Day(String name, LocalDate date, @JsonProperty("isOffDay") Boolean off) {}

  private static final int LONGEST_NAME = 100;
  private static final int LONGEST_PAPERS = 4000;

  /** A year as its notice would be published. */
  public static NoticeFile of(WorkingYear year) {
    return new NoticeFile(year.year(), year.papers(), year.days().stream().map(day -> new Day(day.name(), day.date(), day.off())).toList());
  }

  /** @throws Refused naming every field that is missing or breaks a rule */
  public WorkingYear workingYear() {
    List<FieldError> errors = new ArrayList<>();
    require(errors, year != null, "year", "请填写年份 year。");
    require(errors, days != null, "days", "请填写日期 days；没有日期时请写空列表。");
    List<String> stated = papers == null ? List.of() : papers;
    require(errors, stated.stream().allMatch(NoticeFile::isLine), "papers", "通知 papers 的每一项须为一行文字，不能为空。");
    require(errors, stated.stream().mapToInt(paper -> paper == null ? 0 : paper.length() + 1).sum() <= LONGEST_PAPERS, "papers",
        "通知 papers 总长最多 %d 个字，请缩短。".formatted(LONGEST_PAPERS));
    for (int index = 0; days != null && index < days.size(); index++) {
      check(errors, "days[%d]".formatted(index), days.get(index));
    }
    if (!errors.isEmpty()) {
      throw Refused.fields(errors);
    }
    return new WorkingYear(year, stated, days.stream().map(day -> new SpecialDay(day.name(), day.date(), day.off())).toList());
  }

  private static void check(List<FieldError> errors, String field, Day day) {
    if (day == null) {
      require(errors, false, field, "日期 %s 不能为空。".formatted(field));
      return;
    }
    boolean named = isLine(day.name()) && day.name().codePointCount(0, day.name().length()) <= LONGEST_NAME;
    require(errors, named, field + ".name", "请填写 %s 的节日名称 name，一行文字，最多 %d 个字。".formatted(field, LONGEST_NAME));
    require(errors, day.date() != null, field + ".date", "请填写 %s 的日期 date。".formatted(field));
    require(errors, day.off() != null, field + ".isOffDay", "请填写 %s 是否休息 isOffDay。".formatted(field));
  }

  private static boolean isLine(String text) {
    return text != null && !text.isBlank() && text.codePoints().noneMatch(each -> Character.isISOControl(each)
        || each >= Character.MIN_SURROGATE && each <= Character.MAX_SURROGATE);
  }

  private static void require(List<FieldError> errors, boolean holds, String field, String message) {
    if (!holds) {
      errors.add(new FieldError(field, message));
    }
  }
}
