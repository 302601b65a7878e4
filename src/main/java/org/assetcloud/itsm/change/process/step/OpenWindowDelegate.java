package org.assetcloud.itsm.change.process.step;

import org.assetcloud.itsm.change.work.OpenWindow;
import org.assetcloud.itsm.engine.expression.ProcessBean;
import org.assetcloud.itsm.engine.step.Submitted;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

@ProcessBean
class OpenWindowDelegate implements JavaDelegate {

  private final OpenWindow window;

  OpenWindowDelegate(OpenWindow window) {
    this.window = window;
  }

  @Override
  public void execute(DelegateExecution execution) {
    Submitted.handOn(execution, "mayStart", window.open(execution.getProcessBusinessKey()));
  }
}
