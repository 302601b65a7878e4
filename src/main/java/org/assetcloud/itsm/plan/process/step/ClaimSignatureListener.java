package org.assetcloud.itsm.plan.process.step;

import org.assetcloud.itsm.engine.expression.ProcessBean;
import org.assetcloud.itsm.plan.process.PlanSeats;
import org.assetcloud.itsm.plan.signing.SignPlan;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;

/** Who may not sign need not claim. */
@ProcessBean
class ClaimSignatureListener implements TaskListener {

  private final SignPlan sign;

  ClaimSignatureListener(SignPlan sign) {
    this.sign = sign;
  }

  @Override
  public void notify(DelegateTask task) {
    if (task.getAssignee() != null) {
      sign.check(task.getExecution().getProcessBusinessKey(), PlanSeats.position(task), task.getAssignee());
    }
  }
}
