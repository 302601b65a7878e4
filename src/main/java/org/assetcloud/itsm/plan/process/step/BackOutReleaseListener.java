package org.assetcloud.itsm.plan.process.step;

import org.assetcloud.itsm.engine.expression.ProcessBean;
import org.assetcloud.itsm.engine.step.Submitted;
import org.assetcloud.itsm.plan.release.BackOutGoLive;
import org.assetcloud.itsm.plan.release.GoLiveBackOut;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;

@ProcessBean
class BackOutReleaseListener implements TaskListener {

  private final BackOutGoLive backOut;

  BackOutReleaseListener(BackOutGoLive backOut) {
    this.backOut = backOut;
  }

  @Override
  public void notify(DelegateTask task) {
    GoLiveBackOut outcome = Submitted.choice(task, "backOut", GoLiveBackOut.class, "请选择回退结果。");
    backOut.backOut(task.getExecution().getProcessBusinessKey(), outcome, Submitted.text(task, "comment"));
  }
}
