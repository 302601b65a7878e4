package org.assetcloud.itsm.engine.deployment.check.model;

import java.util.stream.Stream;
import org.assetcloud.itsm.engine.deployment.check.file.Broken;
import org.assetcloud.itsm.engine.deployment.check.file.HistoryTimeToLive;
import org.assetcloud.itsm.engine.deployment.check.file.ModelFile;
import org.assetcloud.itsm.engine.deployment.check.file.Rule;
import org.camunda.bpm.model.bpmn.instance.Process;

/** See {@link HistoryTimeToLive}. */
public final class ProcessesKeepHistory implements Rule<ModelFile> {

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
