package org.assetcloud.itsm.engine.deployment.check.table;

import java.util.Set;
import java.util.stream.Stream;
import org.assetcloud.itsm.engine.deployment.check.file.Broken;
import org.assetcloud.itsm.engine.deployment.check.file.Rule;
import org.assetcloud.itsm.engine.deployment.check.file.TableFile;
import org.camunda.bpm.model.dmn.HitPolicy;

/** A table with one answer gives it by UNIQUE or FIRST; COLLECT gives a list as it stands (design section 3). */
public final class HitPoliciesLeaveNoDoubt implements Rule<TableFile> {

  private static final Set<HitPolicy> CLEAR = Set.of(HitPolicy.UNIQUE, HitPolicy.FIRST, HitPolicy.COLLECT);

  @Override
  public String name() {
    return "命中策略明确";
  }

  @Override
  public Stream<Broken> brokenBy(TableFile file) {
    return file.tables().stream().filter(table -> !CLEAR.contains(table.hitPolicy()) || table.table().getAggregation() != null)
        .map(table -> TableFile.broken(table.decision(), table.decision().getName(),
            "命中策略须为 UNIQUE、FIRST 或不带汇总的 COLLECT"));
  }
}
