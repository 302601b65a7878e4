package org.assetcloud.itsm.ticket.process.step;

import org.assetcloud.itsm.engine.expression.ProcessBean;
import org.assetcloud.itsm.engine.step.Submitted;
import org.assetcloud.itsm.ticket.work.ConfirmationAnswer;
import org.assetcloud.itsm.ticket.work.ConfirmSolution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;

@ProcessBean
class ConfirmSolutionListener implements TaskListener {

  private final ConfirmSolution confirmSolution;

  ConfirmSolutionListener(ConfirmSolution confirmSolution) {
    this.confirmSolution = confirmSolution;
  }

  @Override
  public void notify(DelegateTask task) {
    ConfirmationAnswer answer =
        Submitted.choice(task, "confirmation", ConfirmationAnswer.class, "请选择用户的答复：确认解决、仍未解决，或未联系上。");
    confirmSolution.confirm(task.getExecution().getProcessBusinessKey(), answer, Submitted.text(task, "comment"));
  }
}
