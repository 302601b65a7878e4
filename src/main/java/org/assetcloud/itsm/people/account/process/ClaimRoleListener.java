package org.assetcloud.itsm.people.account.process;

import org.assetcloud.itsm.engine.expression.ProcessBean;
import org.assetcloud.itsm.people.account.GiveRole;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;

/** Who may not confirm a role need not claim. */
@ProcessBean
class ClaimRoleListener implements TaskListener {

  private final GiveRole giveRole;

  ClaimRoleListener(GiveRole giveRole) {
    this.giveRole = giveRole;
  }

  @Override
  public void notify(DelegateTask task) {
    if (task.getAssignee() != null) {
      giveRole.checkAnswerer(task.getExecution().getProcessBusinessKey(), task.getAssignee());
    }
  }
}
