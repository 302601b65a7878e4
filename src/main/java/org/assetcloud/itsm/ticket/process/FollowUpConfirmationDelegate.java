package org.assetcloud.itsm.ticket.process;

import org.assetcloud.itsm.engine.expression.ProcessBean;
import org.assetcloud.itsm.ticket.FollowUpConfirmation;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.variable.Variables;

@ProcessBean
class FollowUpConfirmationDelegate implements JavaDelegate {

  private final FollowUpConfirmation followUp;

  FollowUpConfirmationDelegate(FollowUpConfirmation followUp) {
    this.followUp = followUp;
  }

  @Override
  public void execute(DelegateExecution execution) {
    execution.setVariable("timedOut", Variables.booleanValue(followUp.followUp(execution.getProcessBusinessKey()), true));
  }
}
