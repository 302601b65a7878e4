package org.assetcloud.itsm.ticket.desk;

/** What a person can do about a ticket beside its tasks. */
public enum TicketAction {
  NOTE,
  CORRECT,
  HAND_BACK,
  REASSIGN,
  CANCEL
}
