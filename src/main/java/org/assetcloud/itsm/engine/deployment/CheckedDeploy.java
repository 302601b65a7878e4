package org.assetcloud.itsm.engine.deployment;

import org.camunda.bpm.engine.ParseException;
import org.camunda.bpm.engine.impl.cmd.DeployCmd;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.camunda.bpm.engine.impl.repository.DeploymentBuilderImpl;

/**
 * A deployment as the engine makes it, with the check before anything is stored and the record after, in its transaction. What is to be
 * deployed is complete here, also where it is taken from an earlier deployment; what the start brings was checked when it was built.
 */
class CheckedDeploy extends DeployCmd {

  private final transient DeploymentCheck check;
  private final transient RecordDeployment records;

  CheckedDeploy(DeploymentBuilderImpl builder, DeploymentCheck check, RecordDeployment records) {
    super(builder);
    this.check = check;
    this.records = records;
  }

  @Override
  protected void deploy(CommandContext command, DeploymentEntity deployment) {
    String person = command.getAuthenticatedUserId();
    if (person == null && DeployPackagedModels.SOURCE.equals(deployment.getSource())) {
      super.deploy(command, deployment);
      return;
    }
    EngineDefinitions before = new EngineDefinitions(command);
    check.check(deployment, person, before);
    if (DeployChange.SOURCE.equals(deployment.getSource()) && before.are(DeploymentCheck.files(deployment))) {
      throw new NothingChanged();
    }
    String difference = RecordDeployment.difference(deployment, before);
    try {
      super.deploy(command, deployment);
    } catch (ParseException unreadable) {
      throw DeploymentCheck.unreadable(unreadable);
    }
    records.record(deployment, difference);
  }
}
