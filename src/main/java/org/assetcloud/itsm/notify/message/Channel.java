package org.assetcloud.itsm.notify.message;

import org.assetcloud.itsm.notify.NotificationKind;

/** The ways out of the house. Mail carries everything people are told; SMS wakes people, so it carries escalations only. */
public enum Channel {
  MAIL("邮件"),
  SMS("短信");

  private final String label;

  Channel(String label) {
    this.label = label;
  }

  /** The word people read. */
  public String label() {
    return label;
  }

  boolean carries(NotificationKind kind) {
    return this == MAIL || kind == NotificationKind.ESCALATION;
  }
}
