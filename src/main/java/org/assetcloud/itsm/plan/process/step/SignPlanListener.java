package org.assetcloud.itsm.plan.process.step;

import org.assetcloud.itsm.asking.Decision;
import org.assetcloud.itsm.engine.expression.ProcessBean;
import org.assetcloud.itsm.engine.step.Submitted;
import org.assetcloud.itsm.plan.process.PlanSeats;
import org.assetcloud.itsm.plan.signing.SignPlan;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;

@ProcessBean
class SignPlanListener implements TaskListener {

  private final SignPlan sign;

  SignPlanListener(SignPlan sign) {
    this.sign = sign;
  }

  @Override
  public void notify(DelegateTask task) {
    Decision decision = Submitted.choice(task, "decision", Decision.class, "请选择：同意并签署、退回修改或否决。");
    sign.sign(task.getExecution().getProcessBusinessKey(), PlanSeats.position(task), decision, Submitted.text(task, "comment"),
        Submitted.text(task, "password"));
  }
}
