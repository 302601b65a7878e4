package org.assetcloud.itsm.engine.deployment;

import org.assetcloud.itsm.engine.rest.SurfacedProblem;
import org.assetcloud.itsm.shared.Problem;
import org.camunda.bpm.engine.impl.RepositoryServiceImpl;
import org.camunda.bpm.engine.impl.repository.DeploymentBuilderImpl;
import org.camunda.bpm.engine.repository.DeploymentWithDefinitions;

/** The door every deployment passes: REST, the web applications and Java all end here. */
class CheckedRepositoryService extends RepositoryServiceImpl {

  private final DeploymentCheck check;
  private final RecordDeployment records;

  CheckedRepositoryService(DeploymentCheck check, RecordDeployment records) {
    this.check = check;
    this.records = records;
  }

  @Override
  public DeploymentWithDefinitions deployWithResult(DeploymentBuilderImpl builder) {
    try {
      return commandExecutor.execute(new CheckedDeploy(builder, check, records));
    } catch (Problem refused) {
      SurfacedProblem.remember(refused);
      throw refused;
    }
  }
}
