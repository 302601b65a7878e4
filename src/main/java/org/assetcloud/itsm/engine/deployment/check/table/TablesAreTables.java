package org.assetcloud.itsm.engine.deployment.check.table;

import java.util.stream.Stream;
import org.assetcloud.itsm.engine.deployment.check.file.Broken;
import org.assetcloud.itsm.engine.deployment.check.file.Rule;
import org.assetcloud.itsm.engine.deployment.check.file.TableFile;

/** Owners read and compare tables; a formula in place of one would be read by nobody (design section 3). */
public final class TablesAreTables implements Rule<TableFile> {

  @Override
  public String name() {
    return "决策用表格写成";
  }

  @Override
  public Stream<Broken> brokenBy(TableFile file) {
    return Stream.concat(
        file.decisions().isEmpty() ? Stream.of(new Broken(null, null, "没有决策表")) : Stream.empty(),
        file.decisions().stream().filter(decision -> file.tables().stream().noneMatch(table -> table.decision() == decision
                && !table.rows().isEmpty() && !table.outputs().isEmpty()))
            .map(decision -> TableFile.broken(decision, decision.getName(), "不是决策表，或者没有行或输出列")));
  }
}
