package org.assetcloud.itsm.people.grant.process;

import org.assetcloud.itsm.engine.identity.Unrestricted;
import org.assetcloud.itsm.people.grant.RoleGrants;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** A request as an instance of {@code roleGrant.bpmn} under its number; whoever asked may start none directly. */
@Component
class CamundaRoleGrants implements RoleGrants {

  private final ProcessEngine engine;
  private final Unrestricted unrestricted;

  CamundaRoleGrants(@Lazy ProcessEngine engine, Unrestricted unrestricted) {
    this.engine = engine;
    this.unrestricted = unrestricted;
  }

  @Override
  public void ask(String number, String title) {
    unrestricted.run(() -> runtime().createMessageCorrelation(RoleGrant.ASKED).processInstanceBusinessKey(number)
        .setVariable(RoleGrant.NUMBER, number).setVariable(RoleGrant.TITLE, title).correlateStartMessage());
  }

  @Override
  public void answered(String number) {
    unrestricted.run(() -> runtime().createMessageCorrelation(RoleGrant.ANSWERED).processInstanceBusinessKey(number).correlateAll());
  }

  private RuntimeService runtime() {
    return engine.getRuntimeService();
  }
}
