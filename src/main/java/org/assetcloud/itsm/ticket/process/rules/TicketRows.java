package org.assetcloud.itsm.ticket.process.rules;

import java.time.Duration;
import java.time.format.DateTimeParseException;
import org.assetcloud.itsm.engine.deployment.check.Table;
import org.camunda.bpm.model.dmn.instance.Rule;

/** Rows of the ticket's tables, as their rules look at them. */
final class TicketRows {

  private TicketRows() {}

  /** What people call the row: its description, else null. */
  static String name(Rule row) {
    return row.getDescription() == null ? null : row.getDescription().getTextContent().strip();
  }

  /** A target of {@code ticketTargets}; null where it is no duration of at least a minute. */
  static Duration target(Table table, Rule row, String column) {
    String written = table.answer(row, column);
    try {
      Duration target = written == null || !written.startsWith("PT") ? Duration.ZERO : Duration.parse(written);
      return target.compareTo(Duration.ofMinutes(1)) < 0 ? null : target;
    } catch (DateTimeParseException | ArithmeticException unreadable) {
      return null;
    }
  }
}
