package org.assetcloud.itsm.engine.deployment;

import java.util.List;
import org.assetcloud.itsm.people.CurrentUser;
import org.assetcloud.itsm.people.Role;
import org.assetcloud.itsm.shared.Forbidden;
import org.assetcloud.itsm.shared.NotFound;
import org.springframework.stereotype.Component;

/** The record of deployments for those who change models and those who answer for it (R7.4). */
@Component
public class ReadDeployments {

  private static final Role[] READERS = {Role.PROCESS_OWNER, Role.PROJECT_MANAGER, Role.BUREAU_OPERATOR, Role.AUDITOR};

  private final DeploymentRecords records;
  private final CurrentUser currentUser;

  ReadDeployments(DeploymentRecords records, CurrentUser currentUser) {
    this.records = records;
    this.currentUser = currentUser;
  }

  /** Newest first, without their differences. */
  public List<DeploymentRecord> list(long offset, int limit) {
    check();
    return records.list(offset, limit);
  }

  public long count() {
    check();
    return records.count();
  }

  /** @throws NotFound for an id that is not on record, such as that of a deployment of the start */
  public DeploymentRecord get(String deploymentId) {
    check();
    return records.find(deploymentId).orElseThrow(() -> new NotFound("deployment-unknown", "没有这次部署的记录。"));
  }

  /** @throws Forbidden to those who do not read it */
  void check() {
    if (!currentUser.holds(READERS)) {
      throw new Forbidden("not-a-reader", "您的角色不能查看部署记录。");
    }
  }
}
