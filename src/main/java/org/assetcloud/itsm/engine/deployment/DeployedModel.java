package org.assetcloud.itsm.engine.deployment;

import java.util.List;

/**
 * A process or table in its latest version.
 *
 * @param files its own first, then the forms it binds, all of the deployment
 */
public record DeployedModel(Kind kind, String key, String name, int version, String deploymentId, List<String> files) {

  /** What is deployed under a key of its own. */
  public enum Kind {
    PROCESS,
    DECISION
  }
}
