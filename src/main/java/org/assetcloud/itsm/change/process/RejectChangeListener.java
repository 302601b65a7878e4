package org.assetcloud.itsm.change.process;

import org.assetcloud.itsm.change.EndChange;
import org.assetcloud.itsm.engine.expression.ProcessBean;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;

@ProcessBean
class RejectChangeListener implements ExecutionListener {

  private final EndChange end;

  RejectChangeListener(EndChange end) {
    this.end = end;
  }

  @Override
  public void notify(DelegateExecution execution) {
    end.reject(execution.getProcessBusinessKey());
  }
}
