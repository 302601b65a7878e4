package org.assetcloud.itsm.engine.deployment.check.model;

import java.util.stream.Stream;
import org.assetcloud.itsm.engine.deployment.check.file.Broken;
import org.assetcloud.itsm.engine.deployment.check.file.ModelFile;
import org.assetcloud.itsm.engine.deployment.check.file.Rule;
import org.camunda.bpm.model.bpmn.instance.Process;

/** What the engine would pass over in silence is no deployment. */
public final class ProcessesCanRun implements Rule<ModelFile> {

  @Override
  public String name() {
    return "流程可以执行";
  }

  @Override
  public Stream<Broken> brokenBy(ModelFile file) {
    return file.all(Process.class).isEmpty() ? Stream.of(new Broken(null, null, "没有流程"))
        : file.all(Process.class).stream().filter(process -> !process.isExecutable())
            .map(process -> ModelFile.broken(process, "没有勾选可执行（isExecutable），部署后不会生效"));
  }
}
