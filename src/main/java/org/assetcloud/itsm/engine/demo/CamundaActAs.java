package org.assetcloud.itsm.engine.demo;

import org.assetcloud.itsm.demo.ActAs;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** A person of the demonstration as the engine's current user, with the groups the person is in. */
@Component
@Profile("demo")
class CamundaActAs implements ActAs {

  private final IdentityService identity;

  CamundaActAs(@Lazy IdentityService identity) {
    this.identity = identity;
  }

  @Override
  public void person(String id, Runnable step) {
    identity.setAuthentication(id, identity.createGroupQuery().groupMember(id).list().stream().map(Group::getId).toList());
    try {
      step.run();
    } finally {
      identity.clearAuthentication();
    }
  }
}
