package org.assetcloud.itsm.plan.process.step;

import java.util.Map;
import org.assetcloud.itsm.engine.expression.ProcessBean;
import org.assetcloud.itsm.engine.step.Submitted;
import org.assetcloud.itsm.plan.EmergencyPlan;
import org.assetcloud.itsm.plan.GoLiveRequest;
import org.assetcloud.itsm.plan.process.PlanSignoff;
import org.assetcloud.itsm.plan.release.OpenGoLivePlan;
import org.assetcloud.itsm.plan.release.OpenPlan;
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
    EmergencyPlan plan = change == null ? openGoLivePlan.open(asked(execution)) : openPlan.open(change);
    execution.setProcessBusinessKey(plan.number());
    execution.setVariable(PlanSignoff.NUMBER, plan.number());
    execution.setVariable(PlanSignoff.TITLE, plan.title());
  }

  private static GoLiveRequest asked(DelegateExecution execution) {
    Map<String, Object> said = Submitted.whole(execution);
    return new GoLiveRequest(text(said, "title"), text(said, "releaseAt"), text(said, "risk"));
  }

  private static String text(Map<String, Object> said, String name) {
    return said.get(name) == null ? null : said.get(name).toString();
  }
}
