package org.assetcloud.itsm.worktime.persistence;

import java.time.LocalDate;

/** A day with its year and the calendar's version; without a day where the year has none, without a year where the calendar has none. */
record NoticeDayRow(String version, Integer year, String papers, LocalDate date, String name, Boolean off) {}
