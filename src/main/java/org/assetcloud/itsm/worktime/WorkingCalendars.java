package org.assetcloud.itsm.worktime;

/** Where the other features find calendars: that of today's knowledge, and those that were counted on before. */
public interface WorkingCalendars {

  WorkingCalendar current();

  /**
   * The calendar as it was in this version, office hours included.
   *
   * @throws IllegalArgumentException where the calendar never had this version
   */
  WorkingCalendar of(String version);
}
