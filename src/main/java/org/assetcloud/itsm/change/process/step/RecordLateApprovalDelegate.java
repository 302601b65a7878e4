package org.assetcloud.itsm.change.process.step;

import org.assetcloud.itsm.change.vote.LateApprovals;
import org.assetcloud.itsm.engine.expression.ProcessBean;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

@ProcessBean
class RecordLateApprovalDelegate implements JavaDelegate {

  private final LateApprovals late;

  RecordLateApprovalDelegate(LateApprovals late) {
    this.late = late;
  }

  @Override
  public void execute(DelegateExecution execution) {
    late.overdue(execution.getProcessBusinessKey());
  }
}
