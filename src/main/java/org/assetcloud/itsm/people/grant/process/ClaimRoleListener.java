package org.assetcloud.itsm.people.grant.process;

import org.assetcloud.itsm.engine.expression.ProcessBean;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;

/** Who may not confirm need not claim. */
@ProcessBean
class ClaimRoleListener implements TaskListener {

  private final GrantKinds kinds;

  ClaimRoleListener(GrantKinds kinds) {
    this.kinds = kinds;
  }

  @Override
  public void notify(DelegateTask task) {
    if (task.getAssignee() != null) {
      String number = task.getExecution().getProcessBusinessKey();
      kinds.of(number).checkAnswerer(number, task.getAssignee());
    }
  }
}
