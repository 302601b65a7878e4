package org.assetcloud.itsm.engine.deployment.check.model;

import java.util.stream.Stream;
import org.assetcloud.itsm.engine.deployment.check.file.Broken;
import org.assetcloud.itsm.engine.deployment.check.file.ModelFile;
import org.assetcloud.itsm.engine.deployment.check.file.Rule;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.CallActivity;

/** A table or process that a model calls comes with it or is deployed already. */
public final class CalledThingsExist implements Rule<ModelFile> {

  @Override
  public String name() {
    return "引用的决策表和流程存在";
  }

  @Override
  public Stream<Broken> brokenBy(ModelFile file) {
    return Stream.concat(
        file.all(BusinessRuleTask.class).stream().filter(task -> task.getCamundaDecisionRef() != null)
            .filter(task -> !file.around().hasDecision(task.getCamundaDecisionRef()))
            .map(task -> ModelFile.broken(task, "没有决策表“%s”".formatted(task.getCamundaDecisionRef()))),
        file.all(CallActivity.class).stream().filter(call -> !file.around().hasProcess(call.getCalledElement()))
            .map(call -> ModelFile.broken(call, "没有可调用的流程“%s”".formatted(call.getCalledElement()))));
  }
}
