package org.assetcloud.itsm.worktime;

/** NATURAL counts every second, day and night; OFFICE counts office hours on working days. */
public enum CalendarKind {
  NATURAL,
  OFFICE
}
