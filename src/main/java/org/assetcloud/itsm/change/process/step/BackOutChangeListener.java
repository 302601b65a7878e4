package org.assetcloud.itsm.change.process.step;

import org.assetcloud.itsm.change.work.BackOut;
import org.assetcloud.itsm.change.work.BackOutChange;
import org.assetcloud.itsm.engine.expression.ProcessBean;
import org.assetcloud.itsm.engine.step.Submitted;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;

@ProcessBean
class BackOutChangeListener implements TaskListener {

  private final BackOutChange backOut;

  BackOutChangeListener(BackOutChange backOut) {
    this.backOut = backOut;
  }

  @Override
  public void notify(DelegateTask task) {
    BackOut outcome = Submitted.choice(task, "backOut", BackOut.class, "请选择回退结果。");
    backOut.backOut(task.getExecution().getProcessBusinessKey(), outcome, Submitted.text(task, "comment"));
  }
}
