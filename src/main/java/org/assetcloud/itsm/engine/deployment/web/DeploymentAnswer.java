package org.assetcloud.itsm.engine.deployment.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.assetcloud.itsm.engine.deployment.DeploymentRecord;

/** A deployment as the API shows it; in lists without its changes. */
record DeploymentAnswer(
    String id, Instant at, String by, String byName, String reason, String source, List<String> files, List<String> changes) {

  static DeploymentAnswer of(DeploymentRecord deployment, Map<String, String> names, List<String> changes) {
    return new DeploymentAnswer(deployment.deploymentId(), deployment.deployedAt(), deployment.deployedBy(),
        names.getOrDefault(deployment.deployedBy(), deployment.deployedBy()), deployment.reason(), deployment.source(),
        deployment.fileNames(), changes);
  }
}
