package org.assetcloud.itsm.ticket.report;

import org.assetcloud.itsm.shared.text.Labelled;

/** A number of the dashboard: of tickets, or of clocks, of which a ticket may have two. */
public enum Tile implements Labelled {
  OPEN("在办工单", false),
  UNASSIGNED("无人认领", false),
  NEARLY_DUE("即将超时", true),
  OVERDUE_RESPONSE("响应超时未办", true),
  OVERDUE_RESOLUTION("解决超时未办", true),
  BREACHED_TODAY("今日超时", true),
  BREACHED_THIS_MONTH("本月超时", true),
  CANCELLED_TODAY("今日撤销", false),
  MERGED_TODAY("今日合并", false),
  CANCELLED_THIS_MONTH("本月撤销", false),
  MERGED_THIS_MONTH("本月合并", false);

  private final String label;
  private final boolean clocks;

  Tile(String label, boolean clocks) {
    this.label = label;
    this.clocks = clocks;
  }

  @Override
  public String label() {
    return label;
  }

  /** Whether it counts clocks. */
  public boolean isClocks() {
    return clocks;
  }
}
