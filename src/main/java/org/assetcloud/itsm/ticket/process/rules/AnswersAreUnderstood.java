package org.assetcloud.itsm.ticket.process.rules;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.assetcloud.itsm.engine.deployment.check.file.Broken;
import org.assetcloud.itsm.engine.deployment.check.file.Rule;
import org.assetcloud.itsm.engine.deployment.check.file.Table;
import org.assetcloud.itsm.engine.deployment.check.file.TableFile;
import org.assetcloud.itsm.ticket.escalation.EscalationAction;
import org.assetcloud.itsm.worktime.CalendarKind;
import org.springframework.stereotype.Component;

/** Calendars and actions are those the clock and the ladder know (R5.7). */
@Component
class AnswersAreUnderstood implements Rule<TableFile> {

  private static final Map<String, Map<String, Set<String>>> KNOWN = Map.of(
      TicketTables.TARGETS, Map.of("calendar", TicketTables.names(CalendarKind.values()), "catchAll", Set.of("true", "false")),
      TicketTables.LADDER, Map.of("action", Set.of(EscalationAction.TELL.name(), EscalationAction.TASK.name())));

  @Override
  public String name() {
    return "表中的取值是系统认识的";
  }

  @Override
  public Stream<Broken> brokenBy(TableFile file) {
    return file.tables().stream().filter(table -> KNOWN.containsKey(table.key()))
        .flatMap(table -> KNOWN.get(table.key()).entrySet().stream().flatMap(column -> broken(table, column.getKey(), column.getValue())));
  }

  private static Stream<Broken> broken(Table table, String column, Set<String> known) {
    return table.rows().stream().filter(row -> table.entry(row, column) != null && !understood(known, table.answer(row, column)))
        .map(row -> TableFile.broken(table.entry(row, column), TicketRows.name(row),
            "不认识“%s”，可选：%s".formatted(Objects.toString(table.answer(row, column), ""), String.join("、", known.stream().sorted().toList()))));
  }

  /** A cell that says nothing, or cannot be read, has no answer. */
  private static boolean understood(Set<String> known, String answer) {
    return answer != null && known.contains(answer);
  }
}
