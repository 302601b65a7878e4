package org.assetcloud.itsm.engine.deployment.check.file;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.assetcloud.itsm.people.Role;
import org.camunda.bpm.model.dmn.instance.OutputEntry;

/**
 * The columns in which a table says when whoever may do a task is reminded, and who is told that it is late. A cell left blank, like a table
 * without the column, means what is usual.
 */
public final class TaskColumns {

  /** Those that may be left blank. */
  static final List<String> NAMES = List.of("reminder", "escalateTo");

  private static final Map<String, Predicate<String>> UNDERSTOOD = Map.of("reminder", TaskColumns::isShare,
      "escalateTo", role -> role.isEmpty() || Role.exists(role));
  private static final Map<String, String> WRITE = Map.of("reminder", "请写用去时间的百分之几，如 \"75%\"",
      "escalateTo", "请写角色，或写 \"\" 表示办理角色的上级");

  private TaskColumns() {}

  /** What a row about a task says there that the system does not understand. */
  public static Stream<Broken> broken(Table table, org.camunda.bpm.model.dmn.instance.Rule row) {
    return NAMES.stream().filter(column -> isWritten(table.entry(row, column)))
        .filter(column -> !understood(column, table.answer(row, column)))
        .map(column -> TableFile.broken(row, "“%s”不认识“%s”，%s".formatted(column, Feel.text(table.entry(row, column)), WRITE.get(column))));
  }

  /** Whether it is a share of the time a task was given. */
  private static boolean isShare(String answer) {
    return answer != null && answer.matches("[1-9]\\d?%");
  }

  private static boolean understood(String column, String answer) {
    return answer != null && UNDERSTOOD.get(column).test(answer);
  }

  private static boolean isWritten(OutputEntry entry) {
    return entry != null && !Feel.text(entry).isEmpty();
  }
}
