package org.assetcloud.itsm.ticket.clock;

/** The kinds of rows a clock is computed from; rows are only ever added. */
public enum ClockEventType {
  STARTED,
  PAUSED,
  RESUMED,
  TARGET_CHANGED,
  STOPPED
}
