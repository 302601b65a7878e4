package org.assetcloud.itsm.worktime;

/** Where the other features find the calendar of today's knowledge. */
public interface WorkingCalendars {

  WorkingCalendar current();
}
