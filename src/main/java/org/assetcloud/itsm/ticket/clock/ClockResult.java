package org.assetcloud.itsm.ticket.clock;

/** MET: stopped at or before the deadline, to the second. BREACHED: passed, and for ever. PENDING: neither yet, or called off. */
public enum ClockResult {
  PENDING,
  MET,
  BREACHED
}
