package org.assetcloud.itsm.engine.deployment.persistence;

import java.util.List;
import java.util.Optional;
import org.assetcloud.itsm.engine.deployment.DeploymentRecord;
import org.assetcloud.itsm.engine.deployment.DeploymentRecords;
import org.springframework.stereotype.Repository;

@Repository
class MyBatisDeploymentRecords implements DeploymentRecords {

  private final DeploymentRecordMapper mapper;

  MyBatisDeploymentRecords(DeploymentRecordMapper mapper) {
    this.mapper = mapper;
  }

  @Override
  public void add(DeploymentRecord deployment) {
    mapper.insert(deployment);
  }

  @Override
  public Optional<DeploymentRecord> find(String deploymentId) {
    return Optional.ofNullable(mapper.byId(deploymentId));
  }

  @Override
  public List<DeploymentRecord> list(long offset, int limit) {
    return mapper.list(offset, limit);
  }

  @Override
  public long count() {
    return mapper.count();
  }
}
