package org.assetcloud.itsm.notify;

/** Why a person is told: there is work for them, a deadline is near or passed, or something they should know. */
public enum NotificationKind {
  ASSIGNMENT,
  ESCALATION,
  INFORMATION
}
