package org.assetcloud.itsm.people.account.process;

import org.assetcloud.itsm.engine.expression.ProcessBean;
import org.assetcloud.itsm.engine.step.Submitted;
import org.assetcloud.itsm.people.account.GiveRole;
import org.assetcloud.itsm.people.account.RoleDecision;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;

@ProcessBean
class ConfirmRoleListener implements TaskListener {

  private final GiveRole giveRole;

  ConfirmRoleListener(GiveRole giveRole) {
    this.giveRole = giveRole;
  }

  @Override
  public void notify(DelegateTask task) {
    RoleDecision decision = Submitted.choice(task, "decision", RoleDecision.class, "请选择：同意，或不同意。");
    giveRole.decide(task.getExecution().getProcessBusinessKey(), decision, Submitted.text(task, "comment"));
  }
}
