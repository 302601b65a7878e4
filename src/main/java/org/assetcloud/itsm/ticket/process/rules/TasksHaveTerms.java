package org.assetcloud.itsm.ticket.process.rules;

import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.assetcloud.itsm.asking.HolderLeaves;
import org.assetcloud.itsm.engine.deployment.check.file.Broken;
import org.assetcloud.itsm.engine.deployment.check.file.Rule;
import org.assetcloud.itsm.engine.deployment.check.file.Table;
import org.assetcloud.itsm.engine.deployment.check.file.TableFile;
import org.assetcloud.itsm.engine.deployment.check.file.TaskColumns;
import org.assetcloud.itsm.worktime.CalendarKind;
import org.springframework.stereotype.Component;

/** What the table of a ticket's tasks says is what its clocks, its confirmation and its escalations understand (R5.5, R5.7). */
@Component
class TasksHaveTerms implements Rule<TableFile> {

  private static final Map<String, String> ANOTHERS = Map.of("RESPOND", "RESPONSE_CLOCK", "RESOLVE", "RESOLUTION_CLOCK",
      "CONFIRM", "FOLLOW_UP", "HANDLE_ESCALATION", "AT_ONCE");
  private static final Set<String> EITHER = Set.of("HANDLE_ESCALATION");
  private static final Set<String> GROUP = Set.of(HolderLeaves.RETURN_TO_GROUP.name());

  /** The work itself is its group's, as the ticket says. */
  private static final Map<String, Set<String>> LEAVES = Map.of(
      "HANDLE_ESCALATION", Set.of(HolderLeaves.RETURN_TO_GROUP.name(), HolderLeaves.MOVE_TO_LEAD.name()));
  private static final Set<String> CALENDARS = TicketTables.names(CalendarKind.values());

  @Override
  public String name() {
    return "工单任务时限与系统一致";
  }

  @Override
  public Stream<Broken> brokenBy(TableFile file) {
    return TicketTables.called(TicketTables.DEADLINES, file).flatMap(table -> table.rows().stream().flatMap(row -> Stream.of(
        TaskColumns.deadline(table, row, ANOTHERS, EITHER), TaskColumns.broken(table, row), calendar(table, row),
        TaskColumns.leaves(table, row, LEAVES, GROUP)).flatMap(broken -> broken)));
  }

  /** Empty where nothing is counted. */
  private static Stream<Broken> calendar(Table table, org.camunda.bpm.model.dmn.instance.Rule row) {
    String answer = table.answer(row, "calendar");
    boolean fits = CALENDARS.contains(String.valueOf(answer)) || "".equals(answer) && table.duration(row, "deadline") == null;
    return fits || table.entry(row, "calendar") == null ? Stream.empty()
        : Stream.of(TableFile.broken(row, "“calendar”不认识“%s”，可选：NATURAL、OFFICE；期限不是时长的也可以写 \"\"".formatted(answer)));
  }
}
