package org.assetcloud.itsm.change.process.step;

import org.assetcloud.itsm.change.work.DecideOverrun;
import org.assetcloud.itsm.change.work.OverrunAnswer;
import org.assetcloud.itsm.engine.expression.ProcessBean;
import org.assetcloud.itsm.engine.step.Submitted;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;

@ProcessBean
class DecideOverrunListener implements TaskListener {

  private final DecideOverrun decide;

  DecideOverrunListener(DecideOverrun decide) {
    this.decide = decide;
  }

  @Override
  public void notify(DelegateTask task) {
    OverrunAnswer answer = Submitted.choice(task, "overrun", OverrunAnswer.class, "请选择：继续实施，或回退。");
    decide.decide(task.getExecution().getProcessBusinessKey(), answer, Submitted.text(task, "comment"));
  }
}
