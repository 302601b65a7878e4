package org.assetcloud.itsm.plan.process.step;

import org.assetcloud.itsm.engine.expression.ProcessBean;
import org.assetcloud.itsm.plan.release.StopRelease;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

@ProcessBean
class StopReleaseDelegate implements JavaDelegate {

  private final StopRelease stop;

  StopReleaseDelegate(StopRelease stop) {
    this.stop = stop;
  }

  @Override
  public void execute(DelegateExecution execution) {
    stop.stop(execution.getProcessBusinessKey());
  }
}
