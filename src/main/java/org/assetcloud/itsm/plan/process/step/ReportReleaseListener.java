package org.assetcloud.itsm.plan.process.step;

import org.assetcloud.itsm.engine.expression.ProcessBean;
import org.assetcloud.itsm.engine.step.Submitted;
import org.assetcloud.itsm.plan.release.ReportRelease;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;

@ProcessBean
class ReportReleaseListener implements TaskListener {

  private final ReportRelease reportRelease;

  ReportReleaseListener(ReportRelease reportRelease) {
    this.reportRelease = reportRelease;
  }

  @Override
  public void notify(DelegateTask task) {
    reportRelease.report(task.getExecution().getProcessBusinessKey(), Submitted.text(task, "comment"));
  }
}
