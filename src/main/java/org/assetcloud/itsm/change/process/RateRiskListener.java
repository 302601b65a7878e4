package org.assetcloud.itsm.change.process;

import org.assetcloud.itsm.change.AssessChange;
import org.assetcloud.itsm.change.Risk;
import org.assetcloud.itsm.engine.expression.ProcessBean;
import org.camunda.bpm.dmn.engine.DmnDecisionResult;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;

@ProcessBean
class RateRiskListener implements ExecutionListener {

  private final AssessChange assess;

  RateRiskListener(AssessChange assess) {
    this.assess = assess;
  }

  @Override
  public void notify(DelegateExecution execution) {
    String risk = ((DmnDecisionResult) execution.getVariable("decisionResult")).getSingleResult().getEntry("risk");
    assess.rate(execution.getProcessBusinessKey(), Risk.valueOf(risk));
  }
}
