package org.assetcloud.itsm.ticket.work;

import org.assetcloud.itsm.shared.text.Labelled;

/** What came of resolving; the others of the contract are refused until they exist. */
public enum ResolutionOutcome implements Labelled {
  SOLVED("已解决"),
  HAND_TO_SPECIALIST("转二线专家"),
  NEED_CHANGE("须变更");

  private final String label;

  ResolutionOutcome(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}
