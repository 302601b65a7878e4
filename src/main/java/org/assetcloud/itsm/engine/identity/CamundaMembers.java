package org.assetcloud.itsm.engine.identity;

import java.util.List;
import org.assetcloud.itsm.people.Members;
import org.assetcloud.itsm.people.Role;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Members of a role are members of its group; who asks does not matter, so no authorisation of theirs is checked. */
@Component
class CamundaMembers implements Members {

  private final ProcessEngine engine;

  CamundaMembers(@Lazy ProcessEngine engine) {
    this.engine = engine;
  }

  @Override
  public List<String> of(Role role) {
    ProcessEngineConfigurationImpl configuration = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
    return configuration.getCommandExecutorTxRequired().execute(command -> command.runWithoutAuthorization(
        () -> engine.getIdentityService().createUserQuery().memberOfGroup(role.id()).orderByUserId().asc().list().stream()
            .map(User::getId).toList()));
  }
}
