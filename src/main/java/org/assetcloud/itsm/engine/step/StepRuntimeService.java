package org.assetcloud.itsm.engine.step;

import org.camunda.bpm.engine.impl.RuntimeServiceImpl;
import org.camunda.bpm.engine.runtime.ProcessInstantiationBuilder;

/** Starts as people may start them: at the beginning, with the form's own fields. */
class StepRuntimeService extends RuntimeServiceImpl {

  private final Collisions collisions;
  private final StartValues startValues;

  StepRuntimeService(Collisions collisions, StartValues startValues) {
    this.collisions = collisions;
    this.startValues = startValues;
  }

  @Override
  public ProcessInstantiationBuilder createProcessInstanceById(String processDefinitionId) {
    return new StepStart(commandExecutor, collisions, startValues).byId(processDefinitionId);
  }

  @Override
  public ProcessInstantiationBuilder createProcessInstanceByKey(String processDefinitionKey) {
    return new StepStart(commandExecutor, collisions, startValues).byKey(processDefinitionKey);
  }
}
