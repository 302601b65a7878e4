package org.assetcloud.itsm.worktime;

/**
 * Another calendar counts from here on. Published inside the transaction of the import, in which {@link WorkingCalendars#current()} is
 * the new one already; a listener that fails undoes the import.
 *
 * @param year whose notice was imported; days of the December before may have changed too
 * @param version of the calendar that counts now
 */
public record WorkingCalendarChanged(int year, String version) {}
