package org.assetcloud.itsm.engine.deployment.check;

import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.Process;

/** See {@link HistoryTimeToLive}. */
final class ProcessesKeepHistory implements Rule<ModelFile> {

  @Override
  public String name() {
    return HistoryTimeToLive.NAME;
  }

  @Override
  public Stream<Broken> brokenBy(ModelFile file) {
    return file.all(Process.class).stream()
        .filter(process -> HistoryTimeToLive.fault(process.getCamundaHistoryTimeToLiveString()) != null)
        .map(process -> ModelFile.broken(process, HistoryTimeToLive.fault(process.getCamundaHistoryTimeToLiveString())));
  }
}
