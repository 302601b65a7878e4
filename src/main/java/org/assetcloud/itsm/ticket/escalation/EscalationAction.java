package org.assetcloud.itsm.ticket.escalation;

/** TELL: the role is told. TASK: the role gets a task. SUPERSEDED: the level was passed unseen and a higher one was sent instead. */
public enum EscalationAction {
  TELL,
  TASK,
  SUPERSEDED
}
