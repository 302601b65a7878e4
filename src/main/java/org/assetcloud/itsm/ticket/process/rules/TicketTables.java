package org.assetcloud.itsm.ticket.process.rules;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assetcloud.itsm.engine.deployment.check.Broken;
import org.assetcloud.itsm.engine.deployment.check.Rule;
import org.assetcloud.itsm.engine.deployment.check.Table;
import org.assetcloud.itsm.engine.deployment.check.TableFile;
import org.springframework.stereotype.Component;

/** The tables that code asks by key keep the inputs it gives and the columns it reads. */
@Component
class TicketTables implements Rule<TableFile> {

  static final String TARGETS = "ticketTargets";
  static final String LADDER = "escalationLadder";
  static final String ROUTING = "ticketRouting";

  private static final Map<String, Set<String>> INPUTS = Map.of(TARGETS, Set.of("category", "severity"),
      LADDER, Set.of("clock", "calendar", "severity"), ROUTING, Set.of("category", "severity"));
  private static final Map<String, List<String>> OUTPUTS = Map.of(TARGETS, List.of("calendar", "response", "resolution", "catchAll"),
      LADDER, List.of("level", "role", "action"), ROUTING, List.of("assignedGroup"));

  @Override
  public String name() {
    return "表的列与系统一致";
  }

  @Override
  public Stream<Broken> brokenBy(TableFile file) {
    return file.tables().stream().filter(table -> INPUTS.containsKey(table.key()))
        .flatMap(table -> table.differencesFrom(INPUTS.get(table.key()), OUTPUTS.get(table.key())));
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
