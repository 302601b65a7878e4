package org.assetcloud.itsm.change.process.step;

import org.assetcloud.itsm.change.Change;
import org.assetcloud.itsm.change.process.ChangeApproval;
import org.assetcloud.itsm.change.request.ChangeRequest;
import org.assetcloud.itsm.change.request.SubmitRevision;
import org.assetcloud.itsm.engine.expression.ProcessBean;
import org.assetcloud.itsm.engine.step.Submitted;
import org.assetcloud.itsm.shared.form.FormValues;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;

@ProcessBean
class ReviseChangeListener implements TaskListener {

  private final SubmitRevision submit;

  ReviseChangeListener(SubmitRevision submit) {
    this.submit = submit;
  }

  @Override
  public void notify(DelegateTask task) {
    Change change = submit.submit(task.getExecution().getProcessBusinessKey(), FormValues.read(Submitted.whole(task), ChangeRequest.class));
    task.getExecution().setVariable(ChangeApproval.TITLE, change.content().title());
  }
}
