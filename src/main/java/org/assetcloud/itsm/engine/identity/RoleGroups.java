package org.assetcloud.itsm.engine.identity;

import org.assetcloud.itsm.people.Role;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Makes the group of each role when the engine has been built, and none twice. */
@Component
@Order(100)
class RoleGroups extends AbstractProcessEnginePlugin {

  private static final String TYPE = "WORKFLOW";

  @Override
  public void postProcessEngineBuild(ProcessEngine engine) {
    IdentityService identity = engine.getIdentityService();
    for (Role role : Role.values()) {
      if (identity.createGroupQuery().groupId(role.id()).count() == 0) {
        Group group = identity.newGroup(role.id());
        group.setName(role.label());
        group.setType(TYPE);
        identity.saveGroup(group);
      }
    }
  }
}
