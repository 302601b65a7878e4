package org.assetcloud.itsm.change.process.step;

import org.assetcloud.itsm.change.due.CheckDecider;
import org.assetcloud.itsm.engine.expression.ProcessBean;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;

/** Who may not decide need not claim. */
@ProcessBean
class ClaimDecisionListener implements TaskListener {

  private final CheckDecider check;

  ClaimDecisionListener(CheckDecider check) {
    this.check = check;
  }

  @Override
  public void notify(DelegateTask task) {
    if (task.getAssignee() != null) {
      check.check(task.getExecution().getProcessBusinessKey(), task.getAssignee());
    }
  }
}
