package org.assetcloud.itsm.ticket.process.rules;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assetcloud.itsm.engine.deployment.check.file.Broken;
import org.assetcloud.itsm.engine.deployment.check.file.Rule;
import org.assetcloud.itsm.engine.deployment.check.file.Table;
import org.assetcloud.itsm.engine.deployment.check.file.TableFile;
import org.assetcloud.itsm.ticket.Category;
import org.assetcloud.itsm.ticket.Severity;
import org.assetcloud.itsm.ticket.clock.ClockKind;
import org.assetcloud.itsm.worktime.CalendarKind;
import org.springframework.stereotype.Component;

/** The tables that code asks by key keep the inputs it gives and the columns it reads. */
@Component
class TicketTables implements Rule<TableFile> {

  static final String TARGETS = "ticketTargets";
  static final String LADDER = "escalationLadder";
  static final String ROUTING = "ticketRouting";
  static final String DEADLINES = "ticketDeadlines";

  private static final Map<String, Set<String>> OF_TICKET = Map.of("category", names(Category.values()), "severity", names(Severity.values()));
  private static final Map<String, Map<String, Set<String>>> INPUTS = Map.of(TARGETS, OF_TICKET, ROUTING, OF_TICKET,
      LADDER, Map.of("clock", Set.of(ClockKind.RESPONSE.name(), ClockKind.RESOLUTION.name()), "calendar", names(CalendarKind.values()),
          "severity", names(Severity.values())),
      DEADLINES, Map.of("step", Set.of("RESPOND", "RESOLVE", "CONFIRM", "HANDLE_ESCALATION")));
  private static final Set<String> ONE_ANSWER = Set.of(TARGETS, ROUTING, DEADLINES);
  private static final Map<String, List<String>> OUTPUTS = Map.of(TARGETS, List.of("calendar", "response", "resolution", "catchAll"),
      LADDER, List.of("level", "role", "action"), ROUTING, List.of("assignedGroup"),
      DEADLINES, List.of("calendar", "deadline"));

  @Override
  public String name() {
    return "表的列与系统一致";
  }

  @Override
  public Stream<Broken> brokenBy(TableFile file) {
    return file.tables().stream().filter(table -> INPUTS.containsKey(table.key()))
        .flatMap(table -> Stream.concat(table.differencesFrom(INPUTS.get(table.key()), OUTPUTS.get(table.key())),
            ONE_ANSWER.contains(table.key()) ? table.mustGiveOneAnswer() : Stream.empty()));
  }

  /** The tables of this key in a file. */
  static Stream<Table> called(String key, TableFile file) {
    return file.tables().stream().filter(table -> table.key().equals(key));
  }

  /** The names of an enumeration's values. */
  static Set<String> names(Enum<?>[] values) {
    return Arrays.stream(values).map(Enum::name).collect(Collectors.toSet());
  }
}
