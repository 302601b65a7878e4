package org.assetcloud.itsm.ticket.process.rules;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.assetcloud.itsm.engine.deployment.check.file.Broken;
import org.assetcloud.itsm.engine.deployment.check.file.Rule;
import org.assetcloud.itsm.engine.deployment.check.file.Table;
import org.assetcloud.itsm.engine.deployment.check.file.TableFile;
import org.springframework.stereotype.Component;

/** A role has each level of a clock once: the ladder acts once for both (R5.7). */
@Component
class LadderLevelsDoNotOverlap implements Rule<TableFile> {

  @Override
  public String name() {
    return "升级级别不重叠";
  }

  @Override
  public Stream<Broken> brokenBy(TableFile file) {
    return TicketTables.called(TicketTables.LADDER, file).flatMap(LadderLevelsDoNotOverlap::overlaps);
  }

  private static Stream<Broken> overlaps(Table table) {
    Map<String, Broken> found = new LinkedHashMap<>();
    for (Map<String, Object> combination : table.combinations()) {
      Map<String, org.camunda.bpm.model.dmn.instance.Rule> taken = new HashMap<>();
      table.matching(combination).forEach(row -> {
        var other = taken.putIfAbsent(table.answer(row, "level") + " " + table.answer(row, "role"), row);
        if (other != null) {
          found.putIfAbsent(row.getId(), TableFile.broken(row, "与行 %s 重叠：同一角色的同一级别 %s 出现两次"
              .formatted(other.getId(), table.answer(row, "level"))));
        }
      });
    }
    return found.values().stream();
  }
}
