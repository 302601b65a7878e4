package org.assetcloud.itsm.plan.process.step;

import org.assetcloud.itsm.engine.expression.ProcessBean;
import org.assetcloud.itsm.engine.step.Submitted;
import org.assetcloud.itsm.plan.draft.SubmitPlan;
import org.assetcloud.itsm.plan.process.SubmittedPlan;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;

@ProcessBean
class SubmitPlanListener implements TaskListener {

  private final SubmitPlan submit;
  private final SubmittedPlan submitted;

  SubmitPlanListener(SubmitPlan submit, SubmittedPlan submitted) {
    this.submit = submit;
    this.submitted = submitted;
  }

  @Override
  public void notify(DelegateTask task) {
    submit.submit(task.getExecution().getProcessBusinessKey(), submitted.read(Submitted.whole(task)));
  }
}
