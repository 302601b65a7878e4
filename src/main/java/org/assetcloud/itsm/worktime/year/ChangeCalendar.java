package org.assetcloud.itsm.worktime.year;

import java.time.Clock;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.assetcloud.itsm.worktime.OfficeHours;
import org.assetcloud.itsm.worktime.year.WorkingYears.Knowledge;
import org.springframework.stereotype.Component;

/**
 * Puts what the calendar counts on from here on record, under the lock of the calendar and as part of the caller's transaction. The
 * version on record holds for all nodes: office hours are part of it, so nodes with other settings count alike until one is started anew.
 */
@Component
class ChangeCalendar {

  private final WorkingYears years;
  private final CalendarVersions versions;
  private final Clock clock;

  ChangeCalendar(WorkingYears years, CalendarVersions versions, Clock clock) {
    this.years = years;
    this.versions = versions;
    this.clock = clock;
  }

  /** Keeps what is on record as a version, where none was kept before; these are the office hours it was counted with. */
  boolean begin(OfficeHours hours) {
    Knowledge known = years.lock();
    if (versions.find(known.version()).isPresent()) {
      return false;
    }
    versions.keep(known.version(), new CalendarContent(hours, known.years()), clock.instant());
    return true;
  }

  /** @return what to announce; empty where the change changes nothing */
  Optional<WorkingCalendarChanged> change(UnaryOperator<CalendarContent> change, String by) {
    Knowledge locked = years.lock();
    CalendarContent known = new CalendarContent(versions.find(locked.version()).orElseThrow().hours(), locked.years());
    CalendarContent next = change.apply(known);
    if (next.equals(known)) {
      return Optional.empty();
    }
    next.years().stream().filter(year -> !known.years().contains(year)).forEach(year -> years.put(year, clock.instant(), by));
    years.setVersion(next.version());
    versions.keep(next.version(), next, clock.instant());
    return Optional.of(new WorkingCalendarChanged(locked.version(), next.version()));
  }
}
