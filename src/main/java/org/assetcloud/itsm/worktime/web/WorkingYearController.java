package org.assetcloud.itsm.worktime.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assetcloud.itsm.shared.Refused;
import org.assetcloud.itsm.shared.step.UserStep;
import org.assetcloud.itsm.shared.time.Zone;
import org.assetcloud.itsm.worktime.WorkingCalendar;
import org.assetcloud.itsm.worktime.WorkingCalendars;
import org.assetcloud.itsm.worktime.WorkingYear;
import org.assetcloud.itsm.worktime.YearState;
import org.assetcloud.itsm.worktime.year.ImportWorkingYear;
import org.assetcloud.itsm.worktime.year.NoticeFile;
import org.assetcloud.itsm.worktime.year.WorkingYears;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Shows what is known of each year and takes over a year's notice. */
@RestController
@Tag(name = "工作日历", description = "国务院办公厅公布的各年放假和调休安排")
@RequestMapping("/api/worktime/years")
class WorkingYearController {

  record YearAnswer(int year, YearState state, int workingDays, List<String> papers) {}

  private final WorkingCalendars calendars;
  private final WorkingYears years;
  private final ImportWorkingYear importWorkingYear;
  private final UserStep userStep;
  private final Clock clock;

  WorkingYearController(
      WorkingCalendars calendars, WorkingYears years, ImportWorkingYear importWorkingYear, UserStep userStep, Clock clock) {
    this.calendars = calendars;
    this.years = years;
    this.importWorkingYear = importWorkingYear;
    this.userStep = userStep;
    this.clock = clock;
  }

  /** The years on record, and always this one and the next: a missing notice has to be seen. */
  @GetMapping
  @Operation(summary = "查询各年的工作日历", description = "MISSING 没有安排，PREDICTED 有安排但没有通知，OFFICIAL 有正式通知。")
  List<YearAnswer> list() {
    Map<Integer, WorkingYear> known =
        years.all().years().stream().collect(Collectors.toMap(WorkingYear::year, Function.identity()));
    int thisYear = LocalDate.ofInstant(clock.instant(), Zone.SHANGHAI).getYear();
    return Stream.concat(known.keySet().stream(), Stream.of(thisYear, thisYear + 1)).distinct().sorted()
        .map(year -> answer(known.getOrDefault(year, WorkingYear.missing(year)))).toList();
  }

  @PutMapping("/{year}")
  @Operation(summary = "导入一年的放假安排（流程负责人）",
      description = "正文为公开数据集 holiday-cn 的 JSON；可以包含上一年 12 月的日期。内容相同时不产生变化，否则重新计算未停止的时限。")
  YearAnswer put(@Parameter(description = "年份", example = "2027") @PathVariable int year, @RequestBody NoticeFile file) {
    if (file.year() != null && file.year() != year) {
      throw Refused.field("year", "文件是 %d 年的，不能导入到 %d 年，请核对。".formatted(file.year(), year));
    }
    WorkingYear notice = file.workingYear();
    userStep.take(() -> importWorkingYear.importYear(notice));
    return answer(notice);
  }

  private YearAnswer answer(WorkingYear year) {
    WorkingCalendar calendar = calendars.current();
    return new YearAnswer(year.year(), year.state(), calendar.workingDays(year.year()), year.papers());
  }
}
