package org.assetcloud.itsm.worktime;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** The calendar of the years the product is delivered with ({@code db/reference/working-years}), in the JSON form of holiday-cn. */
@Component
class DeliveredYears implements WorkingCalendars {

  @JsonIgnoreProperties(ignoreUnknown = true)
  private record YearFile(int year, List<String> papers, List<DayEntry> days) {
    WorkingYear workingYear() {
      return new WorkingYear(year, papers, days.stream().map(day -> new SpecialDay(day.name(), day.date(), day.off())).toList());
    }
  }

  private record DayEntry(String name, LocalDate date, @JsonProperty("isOffDay") boolean off) {}

  private final WorkingCalendar calendar;

  DeliveredYears(WorkingTimeSettings settings, ObjectMapper json) throws IOException {
    List<WorkingYear> years = new ArrayList<>();
    for (Resource file : new PathMatchingResourcePatternResolver().getResources("classpath:db/reference/working-years/*.json")) {
      years.add(json.readValue(file.getContentAsByteArray(), YearFile.class).workingYear());
    }
    calendar = new WorkingCalendar(new OfficeHours(settings.officeHours()), years, "delivered");
  }

  @Override
  public WorkingCalendar current() {
    return calendar;
  }
}
