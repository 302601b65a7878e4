package org.assetcloud.itsm.engine.version;

import org.assetcloud.itsm.people.CurrentUser;
import org.assetcloud.itsm.people.Role;
import org.assetcloud.itsm.shared.Forbidden;
import org.springframework.stereotype.Component;

/** Process owners move instances; those who answer for the service read what was moved (R7.4). */
@Component
class MigrationRights {

  private static final Role[] READERS = {Role.PROCESS_OWNER, Role.PROJECT_MANAGER, Role.BUREAU_OPERATOR, Role.AUDITOR};

  private final CurrentUser currentUser;

  MigrationRights(CurrentUser currentUser) {
    this.currentUser = currentUser;
  }

  /** @return the owner's id */
  String owner() {
    if (!currentUser.holds(Role.PROCESS_OWNER)) {
      throw new Forbidden("not-a-process-owner", "只有流程负责人可以查看和迁移运行中的版本。");
    }
    return currentUser.id();
  }

  void reader() {
    if (!currentUser.holds(READERS)) {
      throw new Forbidden("not-a-reader", "您的角色不能查看迁移记录。");
    }
  }
}
