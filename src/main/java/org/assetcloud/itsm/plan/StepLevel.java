package org.assetcloud.itsm.plan;

import org.assetcloud.itsm.asking.Chase;
import org.assetcloud.itsm.shared.text.Labelled;

/** How far somebody has been reminded of a step that is due before the release. */
public enum StepLevel implements Labelled {
  OPEN("待办"),
  REMINDED("催办"),
  OVERDUE("逾期");

  /** Whoever keeps silent is reminded, and at the deadline those above are told. */
  public static final Chase<StepLevel> CHASE = Chase.ofTwo(REMINDED, OVERDUE);

  private final String label;

  StepLevel(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}
