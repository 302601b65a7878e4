package org.assetcloud.itsm.worktime;

/** Why a piece of time counts or does not; PAUSED and CONFIRMING come from a clock, the others from the calendar. */
public enum SegmentReason {
  WORKING,
  NATURAL,
  LUNCH,
  OFF_HOURS,
  WEEKEND,
  HOLIDAY,
  PAUSED,
  CONFIRMING
}
