package org.assetcloud.itsm.worktime.persistence;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.assetcloud.itsm.worktime.SpecialDay;
import org.assetcloud.itsm.worktime.WorkingYear;
import org.assetcloud.itsm.worktime.year.WorkingYears;
import org.springframework.stereotype.Repository;

/** Reads all years in one statement, so that version and content always belong together; papers stand one to a line. */
@Repository
class MyBatisWorkingYears implements WorkingYears {

  private static final String LINE = "\n";

  private final WorkingYearMapper mapper;

  MyBatisWorkingYears(WorkingYearMapper mapper) {
    this.mapper = mapper;
  }

  @Override
  public String version() {
    return mapper.version();
  }

  @Override
  public Knowledge all() {
    List<NoticeDayRow> rows = mapper.all();
    List<WorkingYear> years = rows.stream().filter(row -> row.year() != null)
        .collect(Collectors.groupingBy(NoticeDayRow::year, TreeMap::new, Collectors.toList()))
        .values().stream().map(MyBatisWorkingYears::year).toList();
    return new Knowledge(rows.get(0).version(), years);
  }

  @Override
  public Knowledge lock() {
    Objects.requireNonNull(mapper.lock());
    return all();
  }

  @Override
  public void put(WorkingYear year, Instant at, String by) {
    mapper.deleteDays(year.year());
    mapper.deleteYear(year.year());
    mapper.insertYear(year.year(), String.join(LINE, year.papers()), at, by);
    if (!year.days().isEmpty()) {
      mapper.insertDays(year.year(), year.days());
    }
  }

  @Override
  public void setVersion(String version) {
    mapper.setVersion(version);
  }

  private static WorkingYear year(List<NoticeDayRow> rows) {
    NoticeDayRow first = rows.get(0);
    List<String> papers = first.papers().isEmpty() ? List.of() : List.of(first.papers().split(LINE));
    List<SpecialDay> days = rows.stream().filter(row -> row.date() != null)
        .map(row -> new SpecialDay(row.name(), row.date(), row.off())).toList();
    return new WorkingYear(first.year(), papers, days);
  }
}
