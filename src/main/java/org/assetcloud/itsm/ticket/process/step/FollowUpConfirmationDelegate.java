package org.assetcloud.itsm.ticket.process.step;

import org.assetcloud.itsm.engine.expression.ProcessBean;
import org.assetcloud.itsm.ticket.process.ConfirmationTimer;
import org.assetcloud.itsm.ticket.work.FollowUpConfirmation;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.variable.Variables;

@ProcessBean
class FollowUpConfirmationDelegate implements JavaDelegate {

  private final FollowUpConfirmation followUp;
  private final ConfirmationTimer timer;

  FollowUpConfirmationDelegate(FollowUpConfirmation followUp, ConfirmationTimer timer) {
    this.followUp = followUp;
    this.timer = timer;
  }

  @Override
  public void execute(DelegateExecution execution) {
    String number = execution.getProcessBusinessKey();
    boolean timedOut = followUp.followUp(number);
    if (!timedOut && followUp.waits(number)) {
      timer.again(execution);
    }
    execution.setVariable("timedOut", Variables.booleanValue(timedOut, true));
  }
}
