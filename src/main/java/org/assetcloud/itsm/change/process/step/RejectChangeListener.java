package org.assetcloud.itsm.change.process.step;

import org.assetcloud.itsm.change.conclusion.RejectChange;
import org.assetcloud.itsm.engine.expression.ProcessBean;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;

@ProcessBean
class RejectChangeListener implements ExecutionListener {

  private final RejectChange reject;

  RejectChangeListener(RejectChange reject) {
    this.reject = reject;
  }

  @Override
  public void notify(DelegateExecution execution) {
    reject.rejected(execution.getProcessBusinessKey());
  }
}
