package org.assetcloud.itsm.engine.identity;

import org.assetcloud.itsm.people.CurrentUser;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** The person the engine's current call is authenticated for. */
@Component
class CamundaCurrentUser implements CurrentUser {

  private final ProcessEngine engine;

  CamundaCurrentUser(@Lazy ProcessEngine engine) {
    this.engine = engine;
  }

  @Override
  public String id() {
    Authentication authentication = engine.getIdentityService().getCurrentAuthentication();
    return authentication == null || authentication.getUserId() == null ? SYSTEM : authentication.getUserId();
  }
}
