package org.assetcloud.itsm.worktime.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assetcloud.itsm.shared.Refused;
import org.assetcloud.itsm.shared.time.Zone;
import org.assetcloud.itsm.worktime.ImportWorkingYear;
import org.assetcloud.itsm.worktime.NoticeFile;
import org.assetcloud.itsm.worktime.WorkingCalendar;
import org.assetcloud.itsm.worktime.WorkingCalendars;
import org.assetcloud.itsm.worktime.WorkingYear;
import org.assetcloud.itsm.worktime.WorkingYears;
import org.assetcloud.itsm.worktime.YearState;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Shows what is known of each year and takes over a year's notice. */
@RestController
@RequestMapping("/api/worktime/years")
class WorkingYearController {

  record YearAnswer(int year, YearState state, int workingDays, List<String> papers) {}

  private final WorkingCalendars calendars;
  private final WorkingYears years;
  private final ImportWorkingYear importWorkingYear;
  private final Clock clock;

  WorkingYearController(WorkingCalendars calendars, WorkingYears years, ImportWorkingYear importWorkingYear, Clock clock) {
    this.calendars = calendars;
    this.years = years;
    this.importWorkingYear = importWorkingYear;
    this.clock = clock;
  }

  /** The years on record, and always this one and the next: a missing notice has to be seen. */
  @GetMapping
  List<YearAnswer> list() {
    Map<Integer, WorkingYear> known =
        years.all().years().stream().collect(Collectors.toMap(WorkingYear::year, Function.identity()));
    int thisYear = LocalDate.ofInstant(clock.instant(), Zone.SHANGHAI).getYear();
    return Stream.concat(known.keySet().stream(), Stream.of(thisYear, thisYear + 1)).distinct().sorted()
        .map(year -> answer(known.getOrDefault(year, WorkingYear.missing(year)))).toList();
  }

  @PutMapping("/{year}")
  YearAnswer put(@PathVariable int year, @RequestBody NoticeFile file) {
    if (file.year() != null && file.year() != year) {
      throw Refused.field("year", "文件是 %d 年的，不能导入到 %d 年，请核对。".formatted(file.year(), year));
    }
    WorkingYear notice = file.workingYear();
    importWorkingYear.importYear(notice);
    return answer(notice);
  }

  private YearAnswer answer(WorkingYear year) {
    WorkingCalendar calendar = calendars.current();
    return new YearAnswer(year.year(), year.state(), calendar.workingDays(year.year()), year.papers());
  }
}
