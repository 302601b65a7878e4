package org.assetcloud.itsm.change.vote;

import org.assetcloud.itsm.people.Role;
import org.assetcloud.itsm.shared.text.Labelled;

/** How far an approver who keeps silent has been chased. */
public enum SeatLevel implements Labelled {
  ASKED("已提请"),
  REMINDED("已催办"),
  DEPUTY("已转代理角色"),
  LEADER("已转采购人分管领导"),
  OVERDUE("已逾期");

  private final String label;

  SeatLevel(String label) {
    this.label = label;
  }

  /** The level at which a role is asked instead. */
  static SeatLevel of(Role next) {
    return next == Role.BUREAU_LEADER ? LEADER : DEPUTY;
  }

  @Override
  public String label() {
    return label;
  }
}
