package org.assetcloud.itsm.change.process.step;

import org.assetcloud.itsm.change.work.ImplementChange;
import org.assetcloud.itsm.change.work.Implementation;
import org.assetcloud.itsm.engine.expression.ProcessBean;
import org.assetcloud.itsm.engine.step.Submitted;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;

@ProcessBean
class ImplementChangeListener implements TaskListener {

  private final ImplementChange implement;

  ImplementChangeListener(ImplementChange implement) {
    this.implement = implement;
  }

  @Override
  public void notify(DelegateTask task) {
    Implementation outcome = Submitted.choice(task, "implementation", Implementation.class, "请选择实施结果：已完成，或未成功。");
    implement.implement(task.getExecution().getProcessBusinessKey(), outcome, Submitted.text(task, "comment"));
  }
}
