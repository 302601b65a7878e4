package org.assetcloud.itsm.engine.deployment;

import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.stereotype.Component;

/** Puts the checking door in place of the engine's own. */
@Component
class DeploymentPlugin extends AbstractProcessEnginePlugin {

  private final DeploymentCheck check;
  private final RecordDeployment records;

  DeploymentPlugin(DeploymentCheck check, RecordDeployment records) {
    this.check = check;
    this.records = records;
  }

  @Override
  public void preInit(ProcessEngineConfigurationImpl configuration) {
    configuration.setRepositoryService(new CheckedRepositoryService(check, records));
  }
}
