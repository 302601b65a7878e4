package org.assetcloud.itsm.ticket.report;

import java.time.Instant;
import java.util.List;

/**
 * Service levels of a period (R5.7).
 *
 * @param at the moment they are true for
 * @param rows one per group, in the order people expect
 */
public record ServiceLevels(Period period, GroupBy groupBy, Instant at, List<Row> rows, Row total) {

  /**
   * One line.
   *
   * @param key the month, code or unit; null for the total
   */
  public record Row(String key, String label, Counted response, Counted resolution) {

    /** Whether no ticket was reported. */
    public boolean empty() {
      return response.nothing() && resolution.nothing();
    }

    Row plus(Row other) {
      return new Row(key, label, response.plus(other.response), resolution.plus(other.resolution));
    }
  }
}
