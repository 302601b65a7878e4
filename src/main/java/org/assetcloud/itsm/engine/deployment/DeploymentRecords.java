package org.assetcloud.itsm.engine.deployment;

import java.util.List;
import java.util.Optional;

/** The deployments that were accepted. */
public interface DeploymentRecords {

  void add(DeploymentRecord deployment);

  Optional<DeploymentRecord> find(String deploymentId);

  /** Newest first, without their differences. */
  List<DeploymentRecord> list(long offset, int limit);

  long count();
}
