package org.assetcloud.itsm.ticket.clock;

import org.assetcloud.itsm.shared.text.Labelled;

/** Whether time is being counted. */
public enum ClockState implements Labelled {
  RUNNING("计时中"),
  PAUSED("暂停"),
  STOPPED("已停止");

  private final String label;

  ClockState(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}
