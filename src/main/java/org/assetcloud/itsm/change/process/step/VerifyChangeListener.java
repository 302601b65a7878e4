package org.assetcloud.itsm.change.process.step;

import org.assetcloud.itsm.change.work.Verification;
import org.assetcloud.itsm.change.work.VerifyChange;
import org.assetcloud.itsm.engine.expression.ProcessBean;
import org.assetcloud.itsm.engine.step.Submitted;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;

@ProcessBean
class VerifyChangeListener implements TaskListener {

  private final VerifyChange verify;

  VerifyChangeListener(VerifyChange verify) {
    this.verify = verify;
  }

  @Override
  public void notify(DelegateTask task) {
    Verification outcome = Submitted.choice(task, "verification", Verification.class, "请选择验证结果：通过，或未通过。");
    verify.verify(task.getExecution().getProcessBusinessKey(), outcome, Submitted.text(task, "comment"));
  }
}
