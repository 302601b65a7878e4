package org.assetcloud.itsm.ticket.clock;

import org.assetcloud.itsm.shared.text.Labelled;

/** MET: stopped at or before the deadline, to the second. BREACHED: passed, and for ever. PENDING: neither yet, or called off. */
public enum ClockResult implements Labelled {
  PENDING("未到期"),
  MET("达标"),
  BREACHED("超时");

  private final String label;

  ClockResult(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}
