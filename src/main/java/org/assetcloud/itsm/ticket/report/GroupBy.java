package org.assetcloud.itsm.ticket.report;

import org.assetcloud.itsm.shared.text.Labelled;

/** What a report has one row for. */
public enum GroupBy implements Labelled {
  MONTH("月份"),
  CATEGORY("类别"),
  UNIT("单位"),
  SEVERITY("严重程度");

  private final String label;

  GroupBy(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}
