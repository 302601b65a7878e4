package org.assetcloud.itsm.ticket.escalation;

import org.assetcloud.itsm.shared.text.Labelled;

/** TELL: the role is told. TASK: the role gets a task. SUPERSEDED: the level was passed unseen and a higher one was sent instead. */
public enum EscalationAction implements Labelled {
  TELL("告知"),
  TASK("处置"),
  SUPERSEDED("被更高一级取代");

  private final String label;

  EscalationAction(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}
