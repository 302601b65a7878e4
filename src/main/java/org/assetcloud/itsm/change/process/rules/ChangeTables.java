package org.assetcloud.itsm.change.process.rules;

import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assetcloud.itsm.change.Risk;
import org.assetcloud.itsm.engine.deployment.check.Broken;
import org.assetcloud.itsm.engine.deployment.check.Rule;
import org.assetcloud.itsm.engine.deployment.check.Table;
import org.assetcloud.itsm.engine.deployment.check.TableFile;
import org.assetcloud.itsm.worktime.CalendarKind;
import org.camunda.bpm.model.dmn.instance.Output;
import org.springframework.stereotype.Component;

/** The tables that code asks about a change keep the inputs it gives and the answers it understands (R7.4). */
@Component
class ChangeTables implements Rule<TableFile> {

  private static final String RISK = "changeRisk";
  private static final String APPROVERS = "changeApprovers";
  private static final String DEADLINES = "changeDeadlines";

  private static final Map<String, Set<String>> INPUTS = Map.of(
      RISK, Set.of("reach", "reversibility", "dataTouched", "downtimeMinutes", "insideFreeze"),
      APPROVERS, Set.of("stage", "risk", "exception"), DEADLINES, Set.of("step", "type"));
  private static final Map<String, List<String>> OUTPUTS = Map.of(RISK, List.of("risk"),
      APPROVERS, List.of("role", "deputy", "calendar", "reminder", "deadline"), DEADLINES, List.of("calendar", "deadline"));
  private static final Map<String, Set<String>> KNOWN = Map.of("risk", names(Risk.values()), "calendar", names(CalendarKind.values()));
  private static final Set<String> DURATIONS = Set.of("reminder", "deadline");

  @Override
  public String name() {
    return "变更表与系统一致";
  }

  @Override
  public Stream<Broken> brokenBy(TableFile file) {
    return file.tables().stream().filter(table -> INPUTS.containsKey(table.key()))
        .flatMap(table -> Stream.concat(columns(table), table.rows().stream().flatMap(row -> answers(table, row))));
  }

  private static Stream<Broken> columns(Table table) {
    Set<String> given = INPUTS.get(table.key());
    Set<String> present = table.outputs().stream().map(Output::getName).collect(Collectors.toSet());
    return Stream.concat(
        table.inputs().stream().filter(input -> !given.contains(Table.name(input))).map(input -> TableFile.broken(input, input.getLabel(),
            "系统不提供变量“%s”，只有 %s".formatted(Table.name(input), String.join("、", given.stream().sorted().toList())))),
        OUTPUTS.get(table.key()).stream().filter(column -> !present.contains(column)).map(column ->
            TableFile.broken(table.decision(), table.decision().getName(), "缺少输出列“%s”".formatted(column))));
  }

  private static Stream<Broken> answers(Table table, org.camunda.bpm.model.dmn.instance.Rule row) {
    Stream<Broken> single = OUTPUTS.get(table.key()).stream().filter(column -> table.entry(row, column) != null)
        .filter(column -> !understood(column, table.answer(row, column)))
        .map(column -> TableFile.broken(row, "“%s”不认识“%s”%s".formatted(column, table.answer(row, column), KNOWN.containsKey(column)
            ? "，可选：" + String.join("、", KNOWN.get(column).stream().sorted().toList()) : "，请写成 \"PT30M\" 这样的时长")));
    Duration reminder = duration(table.answer(row, "reminder"));
    Duration deadline = duration(table.answer(row, "deadline"));
    boolean late = reminder != null && deadline != null && reminder.compareTo(deadline) >= 0;
    return late ? Stream.concat(single, Stream.of(TableFile.broken(row, "催办时间须早于期限"))) : single;
  }

  private static boolean understood(String column, String answer) {
    return DURATIONS.contains(column) ? duration(answer) != null : !KNOWN.containsKey(column) || KNOWN.get(column).contains(answer);
  }

  /** Null where it is no duration of at least a minute. */
  private static Duration duration(String written) {
    try {
      Duration duration = written == null || !written.startsWith("PT") ? Duration.ZERO : Duration.parse(written);
      return duration.compareTo(Duration.ofMinutes(1)) < 0 ? null : duration;
    } catch (DateTimeParseException | ArithmeticException unreadable) {
      return null;
    }
  }

  private static Set<String> names(Enum<?>[] values) {
    return Arrays.stream(values).map(Enum::name).collect(Collectors.toUnmodifiableSet());
  }
}
