package org.assetcloud.itsm.change.process.step;

import org.assetcloud.itsm.change.work.BackOut;
import org.assetcloud.itsm.change.work.CarryOut;
import org.assetcloud.itsm.engine.expression.ProcessBean;
import org.assetcloud.itsm.engine.step.Submitted;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;

@ProcessBean
class BackOutChangeListener implements TaskListener {

  private final CarryOut carryOut;

  BackOutChangeListener(CarryOut carryOut) {
    this.carryOut = carryOut;
  }

  @Override
  public void notify(DelegateTask task) {
    BackOut outcome = Submitted.choice(task, "backOut", BackOut.class, "请选择回退结果。");
    carryOut.backOut(task.getExecution().getProcessBusinessKey(), outcome, Submitted.text(task, "comment"));
  }
}
