package org.assetcloud.itsm.people.grant.process;

import java.util.List;
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

/** The table of requests keeps the input that code gives and the answers it understands (R7.1). */
@Component
class RoleTables implements Rule<TableFile> {

  private static final Map<String, Set<String>> INPUTS = Map.of("kind", Set.of("ROLE", "PROGRAM"));
  private static final List<String> OUTPUTS = List.of("calendar", "deadline");
  private static final Set<String> LEAVES = Set.of(HolderLeaves.RETURN_TO_GROUP.name());
  private static final String DAYS = "P[1-9]\\d?D";

  @Override
  public String name() {
    return "角色确认表与系统一致";
  }

  @Override
  public Stream<Broken> brokenBy(TableFile file) {
    return file.tables().stream().filter(table -> RoleDeadlines.KEY.equals(table.key()))
        .flatMap(table -> Stream.of(table.differencesFrom(INPUTS, OUTPUTS), table.mustGiveOneAnswer(),
            table.rows().stream().flatMap(row -> answers(table, row))).flatMap(broken -> broken));
  }

  private static Stream<Broken> answers(Table table, org.camunda.bpm.model.dmn.instance.Rule row) {
    return Stream.concat(Stream.concat(calendar(table, row), deadline(table, row)),
        Stream.concat(TaskColumns.broken(table, row), TaskColumns.leaves(table, row, Map.of(), LEAVES)));
  }

  private static Stream<Broken> calendar(Table table, org.camunda.bpm.model.dmn.instance.Rule row) {
    String answer = table.answer(row, "calendar");
    boolean known = Stream.of(CalendarKind.values()).map(CalendarKind::name).anyMatch(name -> name.equals(answer));
    return known || table.entry(row, "calendar") == null ? Stream.empty()
        : Stream.of(TableFile.broken(row, "“calendar”不认识“%s”，可选：NATURAL、OFFICE".formatted(answer)));
  }

  private static Stream<Broken> deadline(Table table, org.camunda.bpm.model.dmn.instance.Rule row) {
    String answer = table.answer(row, "deadline");
    boolean days = answer != null && answer.matches(DAYS);
    return days || table.duration(row, "deadline") != null || table.entry(row, "deadline") == null ? Stream.empty()
        : Stream.of(TableFile.broken(row, "“deadline”不认识“%s”，请写成 \"P1D\"（一个工作日）或 \"PT7H\" 这样的时长".formatted(answer)));
  }
}
