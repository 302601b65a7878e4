package org.assetcloud.itsm.ticket.work;

import org.assetcloud.itsm.people.Role;

/** Whom the process owners' table names for a solution that nobody follows up (R5.5). */
public interface ConfirmationTable {

  /** Who is told on the second working day, and the next of that side on the third; null for whoever leads the service desk. */
  Role told();
}
