package org.assetcloud.itsm.change.process;

import org.assetcloud.itsm.change.EndChange;
import org.assetcloud.itsm.engine.expression.ProcessBean;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

@ProcessBean
class CloseChangeDelegate implements JavaDelegate {

  private final EndChange end;

  CloseChangeDelegate(EndChange end) {
    this.end = end;
  }

  @Override
  public void execute(DelegateExecution execution) {
    end.close(execution.getProcessBusinessKey());
  }
}
