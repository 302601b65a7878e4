package org.assetcloud.itsm.engine.identity;

import java.util.List;
import org.assetcloud.itsm.people.Members;
import org.assetcloud.itsm.people.Role;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Members of a role are members of its group; who asks does not matter, so no authorisation of theirs is checked. */
@Component
class CamundaMembers implements Members {

  private final IdentityService identity;
  private final Unrestricted unrestricted;

  CamundaMembers(@Lazy IdentityService identity, Unrestricted unrestricted) {
    this.identity = identity;
    this.unrestricted = unrestricted;
  }

  @Override
  public List<String> of(Role role) {
    return unrestricted.call(
        () -> identity.createUserQuery().memberOfGroup(role.id()).orderByUserId().asc().list().stream().map(User::getId).toList());
  }
}
