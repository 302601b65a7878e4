package org.assetcloud.itsm.ticket.clock;

import org.assetcloud.itsm.shared.text.Labelled;

/** What a clock measures. RESPONSE and RESOLUTION start at the report (R5.7); CALL_BACK belongs to one missed call (R5.6). */
public enum ClockKind implements Labelled {
  CALL_BACK("回电"),
  RESPONSE("响应"),
  RESOLUTION("解决");

  private final String label;

  ClockKind(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}
