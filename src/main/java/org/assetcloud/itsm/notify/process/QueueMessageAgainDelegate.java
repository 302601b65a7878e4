package org.assetcloud.itsm.notify.process;

import org.assetcloud.itsm.engine.expression.ProcessBean;
import org.assetcloud.itsm.notify.message.QueueAgain;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

@ProcessBean
class QueueMessageAgainDelegate implements JavaDelegate {

  private final QueueAgain queueAgain;

  QueueMessageAgainDelegate(QueueAgain queueAgain) {
    this.queueAgain = queueAgain;
  }

  @Override
  public void execute(DelegateExecution execution) {
    queueAgain.message((Long) execution.getVariable(UndeliveredMessage.MESSAGE));
  }
}
