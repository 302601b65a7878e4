package org.assetcloud.itsm.change.process.step;

import org.assetcloud.itsm.change.ending.CloseChange;
import org.assetcloud.itsm.engine.expression.ProcessBean;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

@ProcessBean
class CloseChangeDelegate implements JavaDelegate {

  private final CloseChange close;

  CloseChangeDelegate(CloseChange close) {
    this.close = close;
  }

  @Override
  public void execute(DelegateExecution execution) {
    close.close(execution.getProcessBusinessKey());
  }
}
