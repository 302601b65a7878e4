package org.assetcloud.itsm.people.grant.process;

import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.util.Map;
import java.util.Set;
import org.assetcloud.itsm.asking.TaskTable;
import org.assetcloud.itsm.asking.TaskTerms;
import org.assetcloud.itsm.engine.table.LatestTables;
import org.assetcloud.itsm.people.grant.GrantKind;
import org.assetcloud.itsm.worktime.CalendarKind;
import org.assetcloud.itsm.worktime.WorkingCalendar;
import org.assetcloud.itsm.worktime.WorkingCalendars;
import org.springframework.stereotype.Component;

/** The deployed {@code roleDeadlines.dmn}: by when a request is to be confirmed, who is reminded when, and who is told that it is late (R7.1). */
@Component
class RoleDeadlines implements TaskTable {

  static final String KEY = "roleDeadlines";

  private final LatestTables tables;
  private final GrantKinds kinds;
  private final WorkingCalendars calendars;

  RoleDeadlines(LatestTables tables, GrantKinds kinds, WorkingCalendars calendars) {
    this.tables = tables;
    this.kinds = kinds;
    this.calendars = calendars;
  }

  @Override
  public Set<String> processes() {
    return Set.of(RoleGrant.KEY);
  }

  @Override
  public TaskTerms terms(String step, String number) {
    return TaskTerms.of(row(kinds.of(number)));
  }

  /** Counted from when it was asked. */
  Instant due(String number) {
    GrantKind kind = kinds.of(number);
    Map<String, Object> row = row(kind);
    return over(calendars.current(), CalendarKind.valueOf((String) row.get("calendar")), kind.askedAt(number), (String) row.get("deadline"));
  }

  /** @param length a duration such as PT7H, or days such as P1D, which are working days on the calendar of the office */
  private static Instant over(WorkingCalendar working, CalendarKind calendar, Instant from, String length) {
    if (length.startsWith("PT")) {
      return working.add(calendar, from, Duration.parse(length)).instant();
    }
    int days = Period.parse(length).getDays();
    return calendar == CalendarKind.OFFICE ? working.plusWorkingDays(from, days).instant() : from.plus(Duration.ofDays(days));
  }

  private Map<String, Object> row(GrantKind kind) {
    return tables.row(KEY, Map.of("kind", kind.kind()));
  }
}
