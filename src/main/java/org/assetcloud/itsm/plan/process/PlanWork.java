package org.assetcloud.itsm.plan.process;

import java.util.Set;
import org.assetcloud.itsm.engine.expression.ProcessBean;
import org.assetcloud.itsm.engine.instance.OtherTokens;
import org.assetcloud.itsm.plan.EmergencyPlan;
import org.assetcloud.itsm.plan.signing.PlanDecisions;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/** In whose hands the steps of a plan are, and where it goes on, asked of the plan itself. */
@ProcessBean
public class PlanWork {

  private final PlanDecisions plans;

  PlanWork(PlanDecisions plans) {
    this.plans = plans;
  }

  public String number(DelegateExecution execution) {
    return execution.getProcessBusinessKey();
  }

  public String title(DelegateExecution execution) {
    return plan(execution).title();
  }

  public String author(DelegateExecution execution) {
    return plan(execution).author();
  }

  public String authorGroup(DelegateExecution execution) {
    return plans.groupOf(author(execution));
  }

  /** Whether its author has to write before anybody signs. */
  public boolean mustDraft(DelegateExecution execution) {
    return plans.mustDraft(number(execution));
  }

  public boolean signed(DelegateExecution execution) {
    return plans.signed(number(execution));
  }

  /** Whether a full plan has to follow. */
  public boolean fullPlanOpen(DelegateExecution execution) {
    return plans.fullPlanOpen(number(execution));
  }

  /** Whether its release and its full plan are over, this token being the last. */
  public boolean nothingElseOpen(DelegateExecution execution) {
    return OtherTokens.none(execution, Set.of());
  }

  public boolean goLive(DelegateExecution execution) {
    return plan(execution).goLive();
  }

  private EmergencyPlan plan(DelegateExecution execution) {
    return plans.get(number(execution));
  }
}
