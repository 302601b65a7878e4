package org.assetcloud.itsm.engine.step;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Puts the doors in place of the engine's own services, so that REST, Tasklist and our API all pass through them. */
@Component
class StepPlugin extends AbstractProcessEnginePlugin {

  private final Collisions collisions;
  private final TaskValues taskValues;
  private final StartValues startValues;
  private final List<FormContext> contexts;
  private final ObjectMapper json;

  StepPlugin(
      Collisions collisions, TaskValues taskValues, StartValues startValues, @Lazy List<FormContext> contexts, ObjectMapper json) {
    this.collisions = collisions;
    this.taskValues = taskValues;
    this.startValues = startValues;
    this.contexts = contexts;
    this.json = json;
  }

  @Override
  public void preInit(ProcessEngineConfigurationImpl configuration) {
    StepTaskService tasks = new StepTaskService(collisions, taskValues);
    configuration.setTaskService(tasks);
    configuration.setFormService(new StepFormService(tasks, startValues, contexts, json));
    configuration.setManagementService(new StepManagementService(configuration, collisions));
    configuration.setRuntimeService(new StepRuntimeService(collisions, startValues));
    configuration.setResourceAuthorizationProvider(new TaskGrants());
  }
}
