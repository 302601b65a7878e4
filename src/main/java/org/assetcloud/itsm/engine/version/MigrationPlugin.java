package org.assetcloud.itsm.engine.version;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.jobexecutor.JobHandler;
import org.springframework.stereotype.Component;

/** Lets the engine run migrations as jobs. */
@Component
class MigrationPlugin extends AbstractProcessEnginePlugin {

  private final MigrationJob job;

  MigrationPlugin(MigrationJob job) {
    this.job = job;
  }

  @Override
  @SuppressWarnings("rawtypes")
  public void preInit(ProcessEngineConfigurationImpl configuration) {
    List<JobHandler> handlers = new ArrayList<>();
    if (configuration.getCustomJobHandlers() != null) {
      handlers.addAll(configuration.getCustomJobHandlers());
    }
    handlers.add(job);
    configuration.setCustomJobHandlers(handlers);
  }
}
