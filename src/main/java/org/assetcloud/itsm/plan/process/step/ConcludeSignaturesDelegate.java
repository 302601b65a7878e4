package org.assetcloud.itsm.plan.process.step;

import org.assetcloud.itsm.engine.expression.ProcessBean;
import org.assetcloud.itsm.engine.step.Submitted;
import org.assetcloud.itsm.plan.conclusion.ConcludeSignatures;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

@ProcessBean
class ConcludeSignaturesDelegate implements JavaDelegate {

  private final ConcludeSignatures conclude;

  ConcludeSignaturesDelegate(ConcludeSignatures conclude) {
    this.conclude = conclude;
  }

  @Override
  public void execute(DelegateExecution execution) {
    Submitted.handOn(execution, "decision", conclude.conclude(execution.getProcessBusinessKey()).name());
  }
}
