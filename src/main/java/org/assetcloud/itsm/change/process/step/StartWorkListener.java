package org.assetcloud.itsm.change.process.step;

import org.assetcloud.itsm.change.work.StartWork;
import org.assetcloud.itsm.engine.expression.ProcessBean;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;

/** Claiming the work begins it. */
@ProcessBean
class StartWorkListener implements TaskListener {

  private final StartWork start;

  StartWorkListener(StartWork start) {
    this.start = start;
  }

  @Override
  public void notify(DelegateTask task) {
    if (task.getAssignee() != null) {
      start.start(task.getExecution().getProcessBusinessKey(), task.getAssignee());
    }
  }
}
