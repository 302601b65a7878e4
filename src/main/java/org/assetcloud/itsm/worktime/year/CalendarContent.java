package org.assetcloud.itsm.worktime.year;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.assetcloud.itsm.shared.text.Digest;
import org.assetcloud.itsm.worktime.OfficeHours;
import org.assetcloud.itsm.worktime.WorkingYear;

/** All that working time is counted on: the office hours and what is known of every year, ordered by year. */
public record CalendarContent(OfficeHours hours, List<WorkingYear> years) {

  private static final int VERSION_LENGTH = 16;

  public CalendarContent {
    years = years.stream().sorted(Comparator.comparing(WorkingYear::year)).toList();
  }

  /** The same content with this year in the place of what was known of it. */
  CalendarContent with(WorkingYear year) {
    List<WorkingYear> all = new ArrayList<>(years);
    all.removeIf(each -> each.year() == year.year());
    all.add(year);
    return new CalendarContent(hours, all);
  }

  CalendarContent with(OfficeHours other) {
    return new CalendarContent(other, years);
  }

  boolean knows(int year) {
    return years.stream().anyMatch(each -> each.year() == year);
  }

  /** Names this content: the same content always has the same version, any other another one. */
  public String version() {
    return Digest.hex(toString()).substring(0, VERSION_LENGTH);
  }
}
