package org.assetcloud.itsm.worktime;

import org.assetcloud.itsm.shared.text.Labelled;

/** NATURAL counts every second, day and night; OFFICE counts office hours on working days. */
public enum CalendarKind implements Labelled {
  NATURAL("自然时间"),
  OFFICE("工作时间");

  private final String label;

  CalendarKind(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}
