package org.assetcloud.itsm.plan.process.rules;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assetcloud.itsm.asking.HolderLeaves;
import org.assetcloud.itsm.engine.deployment.check.file.Broken;
import org.assetcloud.itsm.engine.deployment.check.file.Table;
import org.assetcloud.itsm.engine.deployment.check.file.TableFile;
import org.assetcloud.itsm.engine.deployment.check.file.TaskColumns;
import org.assetcloud.itsm.people.Role;
import org.assetcloud.itsm.plan.PlanForm;
import org.assetcloud.itsm.plan.PlanRisk;
import org.assetcloud.itsm.plan.PlanUrgency;
import org.assetcloud.itsm.worktime.CalendarKind;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.springframework.stereotype.Component;

/** The tables that code asks about a plan keep the inputs it gives and the answers it understands (R4.1). */
@Component
class PlanTables implements org.assetcloud.itsm.engine.deployment.check.file.Rule<TableFile> {

  private static final String SIGNERS = "planSigners";
  private static final String DEADLINES = "planDeadlines";
  private static final String STEP = "step";
  private static final String DRAFT = "DRAFT";
  private static final String BACK_OUT = "BACK_OUT_RELEASE";
  private static final String SIGN = "SIGN";
  private static final Set<String> NAMED = Set.of(HolderLeaves.NAME_ANOTHER.name());
  private static final Set<String> GROUPS = Set.of(HolderLeaves.RETURN_TO_GROUP.name());

  /** What can become of a step when its holder leaves. */
  private static final Map<String, Set<String>> LEAVES = Map.of(
      DRAFT, NAMED, "REPORT_RELEASE", NAMED, BACK_OUT, NAMED, "ANSWER_CRITERIA", GROUPS, SIGN, GROUPS);
  private static final Set<String> LATER = Set.of(SIGN);
  private static final Map<String, Map<String, Set<String>>> INPUTS = Map.of(
      SIGNERS, Map.of("form", names(PlanForm.values()), "urgency", names(PlanUrgency.values()), "risk", names(PlanRisk.values())),
      DEADLINES, Map.of("urgency", names(PlanUrgency.values()), STEP, Set.of(DRAFT, "REPORT_RELEASE", "ANSWER_CRITERIA", BACK_OUT, SIGN)));
  private static final Map<String, List<String>> OUTPUTS = Map.of(
      SIGNERS, List.of("role", "deputy", "calendar", "reminder", "deadline", "escalateTo"),
      DEADLINES, List.of("calendar", "reminder", "deadline", "escalateTo"));
  private static final Map<String, Set<String>> KNOWN = Map.of("role", roles(), "deputy", deputies(), "escalateTo", roles(),
      "calendar", names(CalendarKind.values()));

  @Override
  public String name() {
    return "应急方案表与系统一致";
  }

  @Override
  public Stream<Broken> brokenBy(TableFile file) {
    return file.tables().stream().filter(table -> INPUTS.containsKey(table.key()))
        .flatMap(table -> Stream.concat(Stream.concat(table.differencesFrom(INPUTS.get(table.key()), LATER, OUTPUTS.get(table.key())),
            table.key().equals(DEADLINES) ? table.mustGiveOneAnswer() : Stream.empty()),
            table.rows().stream().flatMap(row -> Stream.concat(TaskColumns.leaves(table, row, LEAVES, Set.of()),
                isForDrafts(table, row) ? answers(table, row) : ofTasks(table, row)))));
  }

  /** So is every row of a table that does not ask for the step. */
  private static boolean isForDrafts(Table table, Rule row) {
    return isFor(table, row, DRAFT);
  }

  private static boolean isFor(Table table, Rule row, String step) {
    return table.inputs().stream().filter(input -> STEP.equals(Table.name(input))).allMatch(input -> table.isFor(row, input, step));
  }

  /** The deadline of a back-out is counted; the others have theirs from the release and the criteria. */
  private static Stream<Broken> ofTasks(Table table, Rule row) {
    String deadline = table.answer(row, "deadline");
    boolean counted = isFor(table, row, BACK_OUT);
    boolean fits = counted ? table.duration(row, "deadline") != null : "".equals(deadline);
    boolean onCalendar = understood(table, row, "calendar");
    return Stream.of(TaskColumns.broken(table, row),
        fits ? Stream.<Broken>empty() : Stream.of(TableFile.broken(row, counted ? "“deadline”请写成 \"PT30M\" 这样的时长"
            : "“deadline”请写 \"\"：期限由上线时间、准则自己的期限或签署人表决定")),
        onCalendar ? Stream.<Broken>empty() : Stream.of(TableFile.broken(row, "“calendar”可选：NATURAL、OFFICE"))).flatMap(broken -> broken);
  }

  private static Stream<Broken> answers(Table table, Rule row) {
    Stream<Broken> single = OUTPUTS.get(table.key()).stream().filter(column -> table.entry(row, column) != null)
        .filter(column -> !understood(table, row, column))
        .map(column -> TableFile.broken(row, "“%s”不认识“%s”%s".formatted(
            column, Objects.toString(table.answer(row, column), ""), KNOWN.containsKey(column)
                ? "，可选：" + String.join("、", KNOWN.get(column).stream().filter(known -> !known.isEmpty()).sorted().toList())
                : "，请写成 \"PT30M\" 这样的时长")));
    Duration reminder = table.duration(row, "reminder");
    Duration deadline = table.duration(row, "deadline");
    boolean late = reminder != null && deadline != null && reminder.compareTo(deadline) <= 0;
    return late ? Stream.concat(single, Stream.of(TableFile.broken(row, "催办提前量须大于期限提前量"))) : single;
  }

  private static boolean understood(Table table, Rule row, String column) {
    String answer = table.answer(row, column);
    return KNOWN.containsKey(column) ? answer != null && KNOWN.get(column).contains(answer) : table.duration(row, column) != null;
  }

  /** Empty where nobody stands in. */
  private static Set<String> deputies() {
    return Stream.concat(Stream.of(""), roles().stream()).collect(Collectors.toUnmodifiableSet());
  }

  private static Set<String> names(Enum<?>[] values) {
    return Arrays.stream(values).map(Enum::name).collect(Collectors.toUnmodifiableSet());
  }

  private static Set<String> roles() {
    return Arrays.stream(Role.values()).map(Role::id).collect(Collectors.toUnmodifiableSet());
  }
}
