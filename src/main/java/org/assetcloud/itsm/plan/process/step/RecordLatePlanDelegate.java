package org.assetcloud.itsm.plan.process.step;

import org.assetcloud.itsm.engine.expression.ProcessBean;
import org.assetcloud.itsm.plan.conclusion.LateFullPlan;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

@ProcessBean
class RecordLatePlanDelegate implements JavaDelegate {

  private final LateFullPlan late;

  RecordLatePlanDelegate(LateFullPlan late) {
    this.late = late;
  }

  @Override
  public void execute(DelegateExecution execution) {
    late.overdue(execution.getProcessBusinessKey());
  }
}
