package org.assetcloud.itsm.ticket.report;

import org.assetcloud.itsm.shared.text.Labelled;

/**
 * How a clock is counted now. MET: stopped in time. BREACHED: late, whether it has stopped or still runs. OPEN_OVERDUE: the part of
 * BREACHED that still runs. OPEN: runs or pauses, and is in time so far. CANCELLED, MERGED: its ticket ended so; where it was late before,
 * it is BREACHED as well.
 */
public enum Result implements Labelled {
  MET("达标"),
  BREACHED("超时"),
  OPEN_OVERDUE("超时未完成"),
  OPEN("未到期"),
  CANCELLED("已撤销"),
  MERGED("已合并");

  private final String label;

  Result(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}
