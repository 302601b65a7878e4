package org.assetcloud.itsm.ticket.process.rules;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.assetcloud.itsm.engine.deployment.check.file.Broken;
import org.assetcloud.itsm.engine.deployment.check.file.Rule;
import org.assetcloud.itsm.engine.deployment.check.file.Table;
import org.assetcloud.itsm.engine.deployment.check.file.TableFile;
import org.assetcloud.itsm.ticket.escalation.EscalationAction;
import org.springframework.stereotype.Component;

/** Each clock warns somebody before its deadline and gives somebody a task when it has passed (R5.7). */
@Component
class LadderHasItsLevels implements Rule<TableFile> {

  @Override
  public String name() {
    return "升级阶梯不缺级别";
  }

  @Override
  public Stream<Broken> brokenBy(TableFile file) {
    return TicketTables.called(TicketTables.LADDER, file).flatMap(table -> table.combinations().stream()
        .flatMap(combination -> missing(table, combination).map(what -> TableFile.broken(table.decision(), table.decision().getName(),
            "%s 时%s".formatted(String.join("、", combination.values().stream().map(Object::toString).toList()), what)))));
  }

  private static Stream<String> missing(Table table, Map<String, Object> combination) {
    List<org.camunda.bpm.model.dmn.instance.Rule> rows = table.matching(combination);
    boolean warned = rows.stream().anyMatch(row -> String.valueOf(table.answer(row, "level")).matches("[1-9]\\d?%"));
    boolean handed = rows.stream().anyMatch(row -> "100%".equals(table.answer(row, "level"))
        && EscalationAction.TASK.name().equals(table.answer(row, "action")));
    return Stream.of(warned ? null : "没有到期前提醒的级别（如 75%）", handed ? null : "没有到期即交由处置的级别（100%，TASK）")
        .filter(Objects::nonNull);
  }
}
