package org.assetcloud.itsm.plan.process.step;

import org.assetcloud.itsm.engine.expression.ProcessBean;
import org.assetcloud.itsm.engine.step.Submitted;
import org.assetcloud.itsm.plan.chase.TellDueSteps;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

@ProcessBean
class TellDueStepsDelegate implements JavaDelegate {

  private final TellDueSteps steps;

  TellDueStepsDelegate(TellDueSteps steps) {
    this.steps = steps;
  }

  @Override
  public void execute(DelegateExecution execution) {
    String number = execution.getProcessBusinessKey();
    steps.tell(number);
    Submitted.handOn(execution, "watchAgain", steps.next(number) != null);
  }
}
