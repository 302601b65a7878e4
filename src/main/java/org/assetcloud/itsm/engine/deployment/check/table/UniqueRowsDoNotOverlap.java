package org.assetcloud.itsm.engine.deployment.check.table;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assetcloud.itsm.engine.deployment.check.file.Broken;
import org.assetcloud.itsm.engine.deployment.check.file.Table;
import org.assetcloud.itsm.engine.deployment.check.file.TableFile;
import org.camunda.bpm.model.dmn.HitPolicy;
import org.camunda.bpm.model.dmn.instance.Rule;

/** Two rows of a UNIQUE table for the same case would fail whoever meets it (design section 8, item 10). */
public final class UniqueRowsDoNotOverlap implements org.assetcloud.itsm.engine.deployment.check.file.Rule<TableFile> {

  @Override
  public String name() {
    return "唯一命中的行不重叠";
  }

  @Override
  public Stream<Broken> brokenBy(TableFile file) {
    return file.tables().stream().filter(table -> table.hitPolicy() == HitPolicy.UNIQUE).flatMap(UniqueRowsDoNotOverlap::overlaps);
  }

  private static Stream<Broken> overlaps(Table table) {
    List<Map<String, Object>> combinations = table.combinations();
    if (combinations.isEmpty() && table.rows().size() > 1) {
      return Stream.of(TableFile.broken(table.decision(), table.decision().getName(),
          "无法逐一核对各种情况（有输入列没有写类型，或者情况太多），请改用 FIRST"));
    }
    Map<Rule, Broken> found = new LinkedHashMap<>();
    for (Map<String, Object> combination : combinations) {
      List<Rule> matching = table.matching(combination);
      if (matching.size() > 1) {
        found.computeIfAbsent(matching.get(1), row -> TableFile.broken(row, "与行 %s 重叠：%s 时两行都适用"
            .formatted(matching.get(0).getId(), EverythingHasAnAnswer.words(combination))));
      }
    }
    return found.values().stream();
  }
}
