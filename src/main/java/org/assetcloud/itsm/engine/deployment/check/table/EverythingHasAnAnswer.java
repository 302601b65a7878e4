package org.assetcloud.itsm.engine.deployment.check.table;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assetcloud.itsm.engine.deployment.check.file.Broken;
import org.assetcloud.itsm.engine.deployment.check.file.Table;
import org.assetcloud.itsm.engine.deployment.check.file.TableFile;
import org.camunda.bpm.model.dmn.HitPolicy;
import org.camunda.bpm.model.dmn.instance.Rule;

/** No input falls through a table: FIRST ends with a row for everything else, the others have a row for each combination (design section 3). */
public final class EverythingHasAnAnswer implements org.assetcloud.itsm.engine.deployment.check.file.Rule<TableFile> {

  @Override
  public String name() {
    return "每种情况都有答案";
  }

  @Override
  public Stream<Broken> brokenBy(TableFile file) {
    return file.tables().stream().filter(table -> !table.rows().isEmpty())
        .flatMap(table -> table.hitPolicy() == HitPolicy.FIRST ? catchAll(table) : gaps(table));
  }

  private static Stream<Broken> catchAll(Table table) {
    List<Rule> rows = table.rows();
    Rule last = rows.get(rows.size() - 1);
    return Table.catchesAll(last)
        ? rows.stream().filter(row -> row != last && Table.catchesAll(row))
            .map(row -> TableFile.broken(row, "这一行适用于所有情况，其后的行都不会生效"))
        : Stream.of(TableFile.broken(table.decision(), table.decision().getName(), "最后一行不是兜底行（输入全部留空）"));
  }

  private static Stream<Broken> gaps(Table table) {
    return table.combinations().stream().filter(combination -> table.matching(combination).isEmpty()).limit(1)
        .map(gap -> TableFile.broken(table.decision(), table.decision().getName(), "没有适用于 %s 的行".formatted(words(gap))));
  }

  static String words(Map<String, Object> combination) {
    return String.join("、", combination.entrySet().stream().map(one -> "%s = %s".formatted(one.getKey(), one.getValue())).toList());
  }
}
