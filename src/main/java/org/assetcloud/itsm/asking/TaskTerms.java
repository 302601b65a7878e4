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
public record TaskTerms(int reminder, Role told, HolderLeaves holderLeaves) {

  /** Where a table says nothing. */
  public static final TaskTerms USUAL = new TaskTerms(75, null);

  private static final String SHARE = "%";

  /** Its holder's work returns to the group. */
  public TaskTerms(int reminder, Role told) {
    this(reminder, told, HolderLeaves.RETURN_TO_GROUP);
  }

  /**
   * As a row says in the columns {@code reminder}, {@code escalateTo} and {@code holderLeaves}; reminder and who is told are the usual ones of a
   * row, or a table, that has no share of time there.
   */
  public static TaskTerms of(Map<String, Object> row) {
    if (!isIn(row)) {
      return new TaskTerms(USUAL.reminder(), USUAL.told(), leaves(row));
    }
    String reminder = (String) row.get("reminder");
    String told = (String) row.get("escalateTo");
    return new TaskTerms(Integer.parseInt(reminder.substring(0, reminder.length() - SHARE.length())),
        told == null || told.isEmpty() ? null : Role.of(told), leaves(row));
  }

  private static HolderLeaves leaves(Map<String, Object> row) {
    return row.get("holderLeaves") instanceof String code && !code.isEmpty() ? HolderLeaves.valueOf(code) : HolderLeaves.RETURN_TO_GROUP;
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
