package org.assetcloud.itsm.engine.identity;

import java.util.Set;
import java.util.stream.Collectors;
import org.assetcloud.itsm.people.CurrentUser;
import org.assetcloud.itsm.people.Role;
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
    Authentication authentication = authentication();
    return authentication == null || authentication.getUserId() == null ? SYSTEM : authentication.getUserId();
  }

  @Override
  public Set<Role> roles() {
    Authentication authentication = authentication();
    return authentication == null || authentication.getGroupIds() == null ? Set.of()
        : authentication.getGroupIds().stream().filter(Role::exists).map(Role::of).collect(Collectors.toUnmodifiableSet());
  }

  private Authentication authentication() {
    return engine.getIdentityService().getCurrentAuthentication();
  }
}
