package org.assetcloud.itsm.engine.version;

import java.time.Instant;
import org.assetcloud.itsm.engine.deployment.DeploymentRecords;
import org.assetcloud.itsm.engine.identity.Unrestricted;
import org.assetcloud.itsm.engine.version.ListVersions.Version;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Who deployed a version, when and why; of what came with the software only when (R7.4). */
@Component
class DeployedVersions {

  private final ProcessEngine engine;
  private final Unrestricted unrestricted;
  private final DeploymentRecords deployments;

  DeployedVersions(@Lazy ProcessEngine engine, Unrestricted unrestricted, DeploymentRecords deployments) {
    this.engine = engine;
    this.unrestricted = unrestricted;
    this.deployments = deployments;
  }

  Version of(ProcessDefinition one, long instances) {
    return deployments.find(one.getDeploymentId())
        .map(deployed -> new Version(one.getVersion(), instances, deployed.deployedAt(), deployed.deployedBy(), deployed.reason()))
        .orElseGet(() -> new Version(one.getVersion(), instances, deployedAt(one.getDeploymentId()), null, null));
  }

  private Instant deployedAt(String deployment) {
    return unrestricted.call(() -> engine.getRepositoryService().createDeploymentQuery().deploymentId(deployment).singleResult())
        .getDeploymentTime().toInstant();
  }
}
