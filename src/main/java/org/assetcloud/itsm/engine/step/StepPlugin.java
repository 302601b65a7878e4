package org.assetcloud.itsm.engine.step;

import java.util.List;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Puts the doors in place of the engine's own services, so that REST, Tasklist and our API all pass through them. */
@Component
class StepPlugin extends AbstractProcessEnginePlugin {

  private final Collisions collisions;
  private final FormFields formFields;
  private final StartValues startValues;
  private final List<FormContext> contexts;

  StepPlugin(Collisions collisions, FormFields formFields, StartValues startValues, @Lazy List<FormContext> contexts) {
    this.collisions = collisions;
    this.formFields = formFields;
    this.startValues = startValues;
    this.contexts = contexts;
  }

  @Override
  public void preInit(ProcessEngineConfigurationImpl configuration) {
    StepTaskService tasks = new StepTaskService(collisions, formFields);
    configuration.setTaskService(tasks);
    configuration.setFormService(new StepFormService(tasks, startValues, contexts));
    configuration.setManagementService(new StepManagementService(configuration));
    configuration.setRuntimeService(new StepRuntimeService(collisions, startValues));
    configuration.setResourceAuthorizationProvider(new TaskGrants());
  }
}
