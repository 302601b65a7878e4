package org.assetcloud.itsm.plan.process.step;

import org.assetcloud.itsm.engine.expression.ProcessBean;
import org.assetcloud.itsm.engine.step.Submitted;
import org.assetcloud.itsm.plan.release.CarryOutRelease;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;

@ProcessBean
class ReportReleaseListener implements TaskListener {

  private final CarryOutRelease carryOut;

  ReportReleaseListener(CarryOutRelease carryOut) {
    this.carryOut = carryOut;
  }

  @Override
  public void notify(DelegateTask task) {
    carryOut.report(task.getExecution().getProcessBusinessKey(), Submitted.text(task, "comment"));
  }
}
