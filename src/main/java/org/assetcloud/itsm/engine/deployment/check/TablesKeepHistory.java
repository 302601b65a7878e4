package org.assetcloud.itsm.engine.deployment.check;

import java.util.stream.Stream;

/** See {@link HistoryTimeToLive}. */
final class TablesKeepHistory implements Rule<TableFile> {

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
