package org.assetcloud.itsm.change.process.step;

import java.util.Map;
import org.assetcloud.itsm.change.Risk;
import org.assetcloud.itsm.change.assessment.RateRisk;
import org.assetcloud.itsm.engine.expression.ProcessBean;
import org.assetcloud.itsm.engine.step.TableAnswer;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;

@ProcessBean
class RateRiskListener implements ExecutionListener {

  private final RateRisk rate;

  RateRiskListener(RateRisk rate) {
    this.rate = rate;
  }

  @Override
  public void notify(DelegateExecution execution) {
    rate.rate(execution.getProcessBusinessKey(), found -> Risk.valueOf((String) TableAnswer.row(execution, "changeRisk", Map.of(
        "reach", found.reach().name(), "reversibility", found.reversibility().name(), "dataTouched", found.dataTouched().name(),
        "downtimeMinutes", found.downtimeMinutes(), "insideFreeze", found.insideFreeze() ? "YES" : "NO")).get("risk")));
  }
}
