package org.assetcloud.itsm.ticket.clock;

/** Whether time is being counted. */
public enum ClockState {
  RUNNING,
  PAUSED,
  STOPPED
}
