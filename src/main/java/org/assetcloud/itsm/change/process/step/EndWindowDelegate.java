package org.assetcloud.itsm.change.process.step;

import org.assetcloud.itsm.change.work.EndWindow;
import org.assetcloud.itsm.engine.expression.ProcessBean;
import org.assetcloud.itsm.engine.step.Submitted;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

@ProcessBean
class EndWindowDelegate implements JavaDelegate {

  private final EndWindow window;

  EndWindowDelegate(EndWindow window) {
    this.window = window;
  }

  @Override
  public void execute(DelegateExecution execution) {
    Submitted.handOn(execution, "stillWorking", window.end(execution.getProcessBusinessKey()));
  }
}
