package org.assetcloud.itsm.asking;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.assetcloud.itsm.people.Role;

/**
 * What the table of a feature says of a task beside its due date; data of the process owner (R5.7, R7.4).
 *
 * @param reminder after how many hundredths of its time those who may do it are reminded
 * @param told who is told when it is overdue, and after them those above; null for whoever leads those who may do it
 */
public record TaskTerms(int reminder, Role told) {

  /** Where a table says nothing. */
  public static final TaskTerms USUAL = new TaskTerms(75, null);

  private static final String SHARE = "%";

  /** As a row says in the columns {@code reminder} and {@code escalateTo}; the usual ones of a row, or a table, that has no share of time there. */
  public static TaskTerms of(Map<String, Object> row) {
    if (!isIn(row)) {
      return USUAL;
    }
    String reminder = (String) row.get("reminder");
    String told = (String) row.get("escalateTo");
    return new TaskTerms(Integer.parseInt(reminder.substring(0, reminder.length() - SHARE.length())),
        told == null || told.isEmpty() ? null : Role.of(told));
  }

  /** Whether a row speaks of a task's own time. */
  public static boolean isIn(Map<String, Object> row) {
    return row.get("reminder") instanceof String reminder && reminder.endsWith(SHARE);
  }

  /** When whoever may do it is reminded, in whole seconds before it is due; what is due already is near at once. */
  public Instant near(Instant from, Instant due) {
    Duration given = Duration.between(from, due);
    return given.isNegative() ? from : due.minusSeconds(given.getSeconds() * (100 - reminder) / 100);
  }
}
