package org.assetcloud.itsm.change.process;

import org.assetcloud.itsm.change.OpenWindow;
import org.assetcloud.itsm.engine.expression.ProcessBean;
import org.assetcloud.itsm.engine.step.Submitted;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

@ProcessBean
class EndWindowDelegate implements JavaDelegate {

  private final OpenWindow window;

  EndWindowDelegate(OpenWindow window) {
    this.window = window;
  }

  @Override
  public void execute(DelegateExecution execution) {
    Submitted.handOn(execution, "stillWorking", window.over(execution.getProcessBusinessKey()));
  }
}
