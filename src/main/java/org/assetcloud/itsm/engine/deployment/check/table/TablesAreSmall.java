package org.assetcloud.itsm.engine.deployment.check.table;

import java.util.stream.Stream;
import org.assetcloud.itsm.engine.deployment.check.file.Broken;
import org.assetcloud.itsm.engine.deployment.check.file.Rule;
import org.assetcloud.itsm.engine.deployment.check.file.TableFile;

/** A table is read by people; one that nobody can read is also one that takes the machine's time (decision 28). */
public final class TablesAreSmall implements Rule<TableFile> {

  private static final int MOST_ROWS = 200;
  private static final int MOST_INPUTS = 10;
  private static final int MOST_OUTPUTS = 20;

  @Override
  public String name() {
    return "决策表大小有限";
  }

  @Override
  public Stream<Broken> brokenBy(TableFile file) {
    return file.tables().stream().filter(table -> table.rows().size() > MOST_ROWS || table.inputs().size() > MOST_INPUTS
        || table.outputs().size() > MOST_OUTPUTS).map(table -> TableFile.broken(table.decision(), table.decision().getName(),
            "一张表最多 %d 行、%d 个输入列、%d 个输出列，请拆分".formatted(MOST_ROWS, MOST_INPUTS, MOST_OUTPUTS)));
  }
}
