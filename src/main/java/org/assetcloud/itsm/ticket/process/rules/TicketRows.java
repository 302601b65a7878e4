package org.assetcloud.itsm.ticket.process.rules;

import org.camunda.bpm.model.dmn.instance.Rule;

/** Rows of the ticket's tables, as their rules look at them. */
final class TicketRows {

  private TicketRows() {}

  /** What people call the row: its description, else null. */
  static String name(Rule row) {
    return row.getDescription() == null ? null : row.getDescription().getTextContent().strip();
  }
}
