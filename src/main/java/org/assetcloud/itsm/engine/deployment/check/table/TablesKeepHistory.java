package org.assetcloud.itsm.engine.deployment.check.table;

import java.util.stream.Stream;
import org.assetcloud.itsm.engine.deployment.check.file.Broken;
import org.assetcloud.itsm.engine.deployment.check.file.HistoryTimeToLive;
import org.assetcloud.itsm.engine.deployment.check.file.Rule;
import org.assetcloud.itsm.engine.deployment.check.file.TableFile;

/** See {@link HistoryTimeToLive}. */
public final class TablesKeepHistory implements Rule<TableFile> {

  @Override
  public String name() {
    return HistoryTimeToLive.NAME;
  }

  @Override
  public Stream<Broken> brokenBy(TableFile file) {
    return file.decisions().stream().filter(decision -> HistoryTimeToLive.fault(decision.getCamundaHistoryTimeToLiveString()) != null)
        .map(decision -> TableFile.broken(decision, decision.getName(), HistoryTimeToLive.fault(decision.getCamundaHistoryTimeToLiveString())));
  }
}
