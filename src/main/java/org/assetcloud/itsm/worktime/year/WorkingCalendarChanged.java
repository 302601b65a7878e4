package org.assetcloud.itsm.worktime.year;

import org.assetcloud.itsm.worktime.WorkingCalendars;

/**
 * Another calendar counts from here on: a notice was imported, or the application was started with other office hours or further years.
 * Published inside the transaction of the change, in which {@link WorkingCalendars#current()} is the new one already; a listener that
 * fails undoes the change.
 *
 * @param before version of the calendar that counted until now
 * @param version of the calendar that counts now
 */
public record WorkingCalendarChanged(String before, String version) {}
