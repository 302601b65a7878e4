package org.assetcloud.itsm.people.grant.process;

import org.assetcloud.itsm.engine.expression.ProcessBean;
import org.assetcloud.itsm.engine.step.Submitted;
import org.assetcloud.itsm.people.grant.RoleDecision;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;

@ProcessBean
class ConfirmRoleListener implements TaskListener {

  private final GrantKinds kinds;

  ConfirmRoleListener(GrantKinds kinds) {
    this.kinds = kinds;
  }

  @Override
  public void notify(DelegateTask task) {
    RoleDecision decision = Submitted.choice(task, "decision", RoleDecision.class, "请选择：同意，或不同意。");
    String number = task.getExecution().getProcessBusinessKey();
    kinds.of(number).decide(number, decision, Submitted.text(task, "comment"));
  }
}
