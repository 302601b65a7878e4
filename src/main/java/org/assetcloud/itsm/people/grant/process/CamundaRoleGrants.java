package org.assetcloud.itsm.people.grant.process;

import java.util.Map;
import org.assetcloud.itsm.engine.instance.Instances;
import org.assetcloud.itsm.people.grant.RoleGrants;
import org.springframework.stereotype.Component;

/** A request as an instance of {@code roleGrant.bpmn} under its number; whoever asked may start none directly. */
@Component
class CamundaRoleGrants implements RoleGrants {

  private final Instances instances;

  CamundaRoleGrants(Instances instances) {
    this.instances = instances;
  }

  @Override
  public void ask(String number, String title) {
    instances.startByMessage(RoleGrant.ASKED, number, Map.of(RoleGrant.NUMBER, number, RoleGrant.TITLE, title));
  }

  @Override
  public void answered(String number) {
    instances.tell(number, RoleGrant.ANSWERED);
  }
}
