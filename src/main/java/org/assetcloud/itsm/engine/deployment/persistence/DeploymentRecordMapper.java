package org.assetcloud.itsm.engine.deployment.persistence;

import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.assetcloud.itsm.engine.deployment.DeploymentRecord;

@Mapper
interface DeploymentRecordMapper {

  int insert(DeploymentRecord deployment);

  DeploymentRecord byId(String deploymentId);

  List<DeploymentRecord> list(@Param("offset") long offset, @Param("limit") int limit);

  long count();
}
