package org.assetcloud.itsm.change.process.step;

import org.assetcloud.itsm.change.conclusion.ConcludeRound;
import org.assetcloud.itsm.engine.expression.ProcessBean;
import org.assetcloud.itsm.engine.step.Submitted;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

@ProcessBean
class ConcludeRoundDelegate implements JavaDelegate {

  private final ConcludeRound conclude;

  ConcludeRoundDelegate(ConcludeRound conclude) {
    this.conclude = conclude;
  }

  @Override
  public void execute(DelegateExecution execution) {
    Submitted.handOn(execution, "decision", conclude.conclude(execution.getProcessBusinessKey()).name());
  }
}
