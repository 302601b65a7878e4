package org.assetcloud.itsm.engine.deployment.check.file;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.assetcloud.itsm.people.Role;
import org.camunda.bpm.model.dmn.instance.OutputEntry;

/**
 * The columns in which a table says by when a task is due, when whoever may do it is reminded, who is told that it
 * is late, and what becomes of it when its holder leaves. A cell left blank, like a table
 * without the column, means what is usual.
 */
public final class TaskColumns {

  private static final String LEAVES = "holderLeaves";

  /** Those that may be left blank. */
  static final List<String> NAMES = List.of("reminder", "escalateTo", LEAVES);

  private static final Map<String, Predicate<String>> UNDERSTOOD = Map.of("reminder", TaskColumns::isShare,
      "escalateTo", role -> role.isEmpty() || Role.exists(role));
  private static final Map<String, String> WRITE = Map.of("reminder", "请写用去时间的百分之几，如 \"75%\"",
      "escalateTo", "请写角色，或写 \"\" 表示办理角色的上级");

  private static final String STEP = "step";
  private static final String DEADLINE = "deadline";

  private TaskColumns() {}

  /**
   * What a row says otherwise than as a time that is counted. Each step that it is for, and that the table knows, is looked at.
   *
   * @param anothers how a step says that its deadline is another thing's
   * @param either those of these steps that may have a time of their own instead
   */
  public static Stream<Broken> deadline(
      Table table, org.camunda.bpm.model.dmn.instance.Rule row, Map<String, String> anothers, Set<String> either) {
    boolean counted = table.duration(row, DEADLINE) != null;
    return steps(table, row).filter(step -> !(counted && (!anothers.containsKey(step) || either.contains(step))))
        .filter(step -> anothers.get(step) == null || !anothers.get(step).equals(table.answer(row, DEADLINE)))
        .map(step -> anothers.get(step) == null ? "请写成 \"PT30M\" 这样的时长"
            : either.contains(step) ? "请写 \"%s\"，或 \"PT30M\" 这样的时长".formatted(anothers.get(step))
            : "这一步请写 \"%s\"，单独成行".formatted(anothers.get(step)))
        .distinct().map(wish -> TableFile.broken(row, "“deadline”不认识“%s”，%s".formatted(Objects.toString(table.answer(row, DEADLINE), ""), wish)));
  }

  /**
   * What a row says otherwise than what can become of its tasks when their holder leaves.
   *
   * @param ofSteps what each step can say
   * @param others what the others can say, and a table without steps
   */
  public static Stream<Broken> leaves(
      Table table, org.camunda.bpm.model.dmn.instance.Rule row, Map<String, Set<String>> ofSteps, Set<String> others) {
    String answer = table.answer(row, LEAVES);
    return !isWritten(table.entry(row, LEAVES)) ? Stream.empty()
        : Stream.concat(steps(table, row).map(step -> ofSteps.getOrDefault(step, others)), hasSteps(table) ? Stream.empty() : Stream.of(others))
            .filter(can -> answer == null || !can.contains(answer)).distinct()
            .map(can -> TableFile.broken(row, "“%s”不认识“%s”，%s".formatted(LEAVES, Feel.text(table.entry(row, LEAVES)),
                can.isEmpty() ? "这一行请留空" : "这一行可选：" + String.join("、", can.stream().sorted().toList()))));
  }

  private static boolean hasSteps(Table table) {
    return table.inputs().stream().anyMatch(input -> STEP.equals(Table.name(input)));
  }

  /** The steps that a row is for. */
  private static Stream<String> steps(Table table, org.camunda.bpm.model.dmn.instance.Rule row) {
    return table.inputs().stream().filter(input -> STEP.equals(Table.name(input))).flatMap(input -> table.listed(input).stream()
        .map(step -> step.replace("\"", "")).filter(step -> table.isFor(row, input, step)));
  }

  /** What a row about a task says there that the system does not understand. */
  public static Stream<Broken> broken(Table table, org.camunda.bpm.model.dmn.instance.Rule row) {
    return UNDERSTOOD.keySet().stream().sorted().filter(column -> isWritten(table.entry(row, column)))
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
