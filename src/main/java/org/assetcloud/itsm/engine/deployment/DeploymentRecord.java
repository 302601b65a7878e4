package org.assetcloud.itsm.engine.deployment;

import java.time.Instant;
import java.util.List;

/**
 * A deployment that was accepted after the start: who, when, why, and what it changed (R7.4).
 *
 * @param deploymentId the engine's
 * @param deployedBy user id, or {@link org.assetcloud.itsm.people.CurrentUser#SYSTEM}
 * @param reason the deployment's name; null where the software itself gave none
 * @param source the tool it came from; may be null
 * @param files one name a line
 * @param difference to the versions before, one line each
 */
public record DeploymentRecord(
    String deploymentId, String deployedBy, Instant deployedAt, String reason, String source, String files, String difference) {

  public List<String> fileNames() {
    return files.lines().toList();
  }

  public List<String> changes() {
    return difference == null ? List.of() : difference.lines().toList();
  }
}
