package org.assetcloud.itsm.change.process.step;

import org.assetcloud.itsm.change.work.CarryOut;
import org.assetcloud.itsm.engine.expression.ProcessBean;
import org.assetcloud.itsm.engine.step.Submitted;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;

@ProcessBean
class ReviewChangeListener implements TaskListener {

  private final CarryOut carryOut;

  ReviewChangeListener(CarryOut carryOut) {
    this.carryOut = carryOut;
  }

  @Override
  public void notify(DelegateTask task) {
    carryOut.review(task.getExecution().getProcessBusinessKey(), Submitted.text(task, "comment"));
  }
}
