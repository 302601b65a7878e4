package org.assetcloud.itsm.plan.process.step;

import org.assetcloud.itsm.engine.expression.ProcessBean;
import org.assetcloud.itsm.plan.release.ClosePlan;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

@ProcessBean
class ClosePlanDelegate implements JavaDelegate {

  private final ClosePlan close;

  ClosePlanDelegate(ClosePlan close) {
    this.close = close;
  }

  @Override
  public void execute(DelegateExecution execution) {
    close.close(execution.getProcessBusinessKey());
  }
}
