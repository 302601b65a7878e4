package org.assetcloud.itsm.change.process.rules;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assetcloud.itsm.asking.HolderLeaves;
import org.assetcloud.itsm.change.ChangeType;
import org.assetcloud.itsm.change.Risk;
import org.assetcloud.itsm.change.Stage;
import org.assetcloud.itsm.change.assessment.DataTouched;
import org.assetcloud.itsm.change.assessment.Reach;
import org.assetcloud.itsm.change.assessment.Reversibility;
import org.assetcloud.itsm.engine.deployment.check.file.Broken;
import org.assetcloud.itsm.engine.deployment.check.file.Rule;
import org.assetcloud.itsm.engine.deployment.check.file.Table;
import org.assetcloud.itsm.engine.deployment.check.file.TableFile;
import org.assetcloud.itsm.engine.deployment.check.file.TaskColumns;
import org.assetcloud.itsm.people.Role;
import org.assetcloud.itsm.worktime.CalendarKind;
import org.springframework.stereotype.Component;

/** The tables that code asks about a change keep the inputs it gives and the answers it understands (R7.4). */
@Component
class ChangeTables implements Rule<TableFile> {

  private static final String RISK = "changeRisk";
  private static final String APPROVERS = "changeApprovers";
  private static final String DEADLINES = "changeDeadlines";

  private static final String DEADLINE = "deadline";
  private static final String APPROVE = "APPROVE";
  private static final String IMPLEMENT = "IMPLEMENT";

  private static final Set<String> YES_OR_NO = Set.of("YES", "NO");
  private static final Map<String, Map<String, Set<String>>> INPUTS = Map.of(
      RISK, Map.of("reach", names(Reach.values()), "reversibility", names(Reversibility.values()), "dataTouched", names(DataTouched.values()),
          "downtimeMinutes", Set.of(), "insideFreeze", YES_OR_NO),
      APPROVERS, Map.of("stage", names(Stage.values()), "risk", names(Risk.values()), "exception", YES_OR_NO),
      DEADLINES, Map.of("type", names(ChangeType.values()),
          "step", Set.of("ASSESS", "REVISE", "VERIFY", "BACK_OUT", "DECIDE_OVERRUN", "REVIEW", "WINDOW_AHEAD", APPROVE, IMPLEMENT)));
  private static final Set<String> LATER = Set.of(APPROVE, IMPLEMENT);
  private static final Set<String> ONE_ANSWER = Set.of(RISK, DEADLINES);
  private static final Map<String, List<String>> OUTPUTS = Map.of(RISK, List.of("risk"),
      APPROVERS, List.of("role", "deputy", "calendar", "reminder", DEADLINE), DEADLINES, List.of("calendar", DEADLINE));
  private static final Map<String, Set<String>> KNOWN = Map.of("risk", names(Risk.values()), "calendar", names(CalendarKind.values()),
      "deputy", Stream.concat(Stream.of(""), Arrays.stream(Role.values()).map(Role::id)).collect(Collectors.toUnmodifiableSet()));
  private static final Set<String> DURATIONS = Set.of("reminder", DEADLINE);

  /** How a step says that its deadline is another thing's. */
  private static final Map<String, String> ANOTHERS = Map.of(APPROVE, "APPROVERS", IMPLEMENT, "WINDOW_END");

  private static final Set<String> NAMED = Set.of(HolderLeaves.NAME_ANOTHER.name());

  /** What can become of a step when its holder leaves, where one person is named for it, or a seat has it. */
  private static final Map<String, Set<String>> LEAVES = Map.of("REVISE", NAMED, IMPLEMENT, NAMED, "VERIFY", NAMED,
      APPROVE, Set.of(HolderLeaves.RETURN_TO_GROUP.name()), "WINDOW_AHEAD", Set.of());

  @Override
  public String name() {
    return "变更表与系统一致";
  }

  @Override
  public Stream<Broken> brokenBy(TableFile file) {
    return file.tables().stream().filter(table -> INPUTS.containsKey(table.key()))
        .flatMap(table -> Stream.concat(Stream.concat(table.differencesFrom(INPUTS.get(table.key()), LATER, OUTPUTS.get(table.key())),
            ONE_ANSWER.contains(table.key()) ? table.mustGiveOneAnswer() : Stream.empty()),
            table.rows().stream().flatMap(row -> answers(table, row))));
  }

  private static Stream<Broken> answers(Table table, org.camunda.bpm.model.dmn.instance.Rule row) {
    Stream<Broken> single = OUTPUTS.get(table.key()).stream().filter(column -> table.entry(row, column) != null)
        .filter(column -> !understood(table, row, column)).filter(column -> !table.key().equals(DEADLINES) || !DEADLINE.equals(column))
        .map(column -> TableFile.broken(row, "“%s”不认识“%s”%s".formatted(
            column, Objects.toString(table.answer(row, column), ""), KNOWN.containsKey(column)
                ? "，可选：" + String.join("、", KNOWN.get(column).stream().filter(known -> !known.isEmpty()).sorted().toList())
                : "，请写成 \"PT30M\" 这样的时长")));
    Duration reminder = table.duration(row, "reminder");
    Duration deadline = table.duration(row, DEADLINE);
    boolean late = reminder != null && deadline != null && reminder.compareTo(deadline) >= 0;
    Stream<Broken> own = table.key().equals(DEADLINES)
        ? Stream.of(single, TaskColumns.deadline(table, row, ANOTHERS, Set.of()), TaskColumns.broken(table, row),
            TaskColumns.leaves(table, row, LEAVES, Set.of(HolderLeaves.RETURN_TO_GROUP.name(), HolderLeaves.MOVE_TO_LEAD.name()))).flatMap(broken -> broken) : single;
    return late ? Stream.concat(own, Stream.of(TableFile.broken(row, "催办时间须早于期限"))) : own;
  }

  private static boolean understood(Table table, org.camunda.bpm.model.dmn.instance.Rule row, String column) {
    String answer = table.answer(row, column);
    return DURATIONS.contains(column) ? table.duration(row, column) != null
        : !KNOWN.containsKey(column) || answer != null && KNOWN.get(column).contains(answer);
  }

  private static Set<String> names(Enum<?>[] values) {
    return Arrays.stream(values).map(Enum::name).collect(Collectors.toUnmodifiableSet());
  }
}
