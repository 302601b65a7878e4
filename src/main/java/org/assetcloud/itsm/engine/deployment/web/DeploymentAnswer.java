package org.assetcloud.itsm.engine.deployment.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.assetcloud.itsm.engine.deployment.DeploymentRecord;

/** A deployment as the API shows it; in lists without its changes; with the versions it brought into force for the one who deploys. */
record DeploymentAnswer(
    String id, Instant at, String by, String byName, String reason, String source, List<String> files, List<String> changes,
    List<DeployedModelAnswer> models) {

  static DeploymentAnswer of(DeploymentRecord deployment, Map<String, String> names, List<String> changes) {
    return new DeploymentAnswer(deployment.deploymentId(), deployment.deployedAt(), deployment.deployedBy(),
        names.getOrDefault(deployment.deployedBy(), deployment.deployedBy()), deployment.reason(), deployment.source(),
        deployment.fileNames(), changes, null);
  }

  DeploymentAnswer bringing(List<DeployedModelAnswer> versions) {
    return new DeploymentAnswer(id, at, by, byName, reason, source, files, changes, versions);
  }
}
