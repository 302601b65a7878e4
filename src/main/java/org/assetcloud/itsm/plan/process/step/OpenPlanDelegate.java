package org.assetcloud.itsm.plan.process.step;

import org.assetcloud.itsm.engine.expression.ProcessBean;
import org.assetcloud.itsm.engine.step.Submitted;
import org.assetcloud.itsm.plan.EmergencyPlan;
import org.assetcloud.itsm.plan.GoLiveRequest;
import org.assetcloud.itsm.plan.process.PlanSignoff;
import org.assetcloud.itsm.plan.release.OpenGoLivePlan;
import org.assetcloud.itsm.plan.release.OpenPlan;
import org.assetcloud.itsm.shared.form.FormValues;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Of what was submitted the engine keeps only what lists need; the rest is the plan's. */
@ProcessBean
class OpenPlanDelegate implements JavaDelegate {

  private final OpenPlan openPlan;
  private final OpenGoLivePlan openGoLivePlan;

  OpenPlanDelegate(OpenPlan openPlan, OpenGoLivePlan openGoLivePlan) {
    this.openPlan = openPlan;
    this.openGoLivePlan = openGoLivePlan;
  }

  @Override
  public void execute(DelegateExecution execution) {
    String change = (String) execution.getVariable(PlanSignoff.CHANGE);
    EmergencyPlan plan = change == null ? openGoLivePlan.open(FormValues.read(Submitted.whole(execution), GoLiveRequest.class))
        : openPlan.open(change);
    execution.setProcessBusinessKey(plan.number());
    execution.setVariable(PlanSignoff.NUMBER, plan.number());
    execution.setVariable(PlanSignoff.TITLE, plan.title());
  }
}
