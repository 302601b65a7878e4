package org.assetcloud.itsm.worktime;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.assetcloud.itsm.shared.time.Zone;
import org.assetcloud.itsm.worktime.year.CalendarContent;
import org.springframework.jdbc.core.JdbcTemplate;

/** The calendar as it is delivered: the default office hours with the notices of 2025 and 2026. */
public final class Calendars {

  public static final OfficeHours OFFICE_HOURS = new OfficeHours(List.of(span("09:00", "12:00"), span("13:30", "17:30")));
  public static final WorkingCalendar DELIVERED = new WorkingCalendar(OFFICE_HOURS, List.of(notice(2025), notice(2026)), "test");

  private Calendars() {}

  public static Span span(String from, String to) {
    return new Span(LocalTime.parse(from), LocalTime.parse(to));
  }

  /** An instant by its wall time in Shanghai, such as {@code 2026-02-14T17:30}. */
  public static Instant at(String wallTime) {
    return LocalDateTime.parse(wallTime).atZone(Zone.SHANGHAI).toInstant();
  }

  /** Takes what a test imported for years after 2026 off the record again: what counts is what was delivered. */
  public static void forgetImports(JdbcTemplate database) {
    database.update("delete from working_year_day where year_ > 2026");
    database.update("delete from working_year where year_ > 2026");
    database.update("update working_calendar set version_ = ?",
        new CalendarContent(OFFICE_HOURS, List.of(notice(2025), notice(2026))).version());
  }

  static WorkingYear notice(int year) {
    try {
      JsonNode file = new ObjectMapper().readTree(Path.of("db/reference/working-years/" + year + ".json").toFile());
      List<SpecialDay> days = new ArrayList<>();
      file.get("days").forEach(day -> days.add(
          new SpecialDay(day.get("name").asText(), LocalDate.parse(day.get("date").asText()), day.get("isOffDay").asBoolean())));
      return new WorkingYear(file.get("year").asInt(), List.of(file.get("papers").get(0).asText()), days);
    } catch (IOException unreadable) {
      throw new IllegalStateException(unreadable);
    }
  }
}
