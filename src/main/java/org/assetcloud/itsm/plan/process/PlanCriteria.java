package org.assetcloud.itsm.plan.process;

import java.util.Date;
import java.util.List;
import org.assetcloud.itsm.engine.expression.ProcessBean;
import org.assetcloud.itsm.engine.step.Submitted;
import org.assetcloud.itsm.plan.content.PlanContent;
import org.assetcloud.itsm.plan.criteria.OpenAnswers;
import org.assetcloud.itsm.plan.signing.PlanDecisions;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.VariableScope;

/** In whose hands the answer to a criterion is, asked of the plan itself. */
@ProcessBean
public class PlanCriteria {

  private final OpenAnswers answers;
  private final PlanDecisions plans;

  PlanCriteria(OpenAnswers answers, PlanDecisions plans) {
    this.answers = answers;
    this.plans = plans;
  }

  /** The criteria still to be answered. */
  public List<String> open(DelegateExecution execution) {
    return answers.open(execution.getProcessBusinessKey()).stream().map(String::valueOf).toList();
  }

  public String owner(DelegateExecution execution) {
    return criterion(execution).owner();
  }

  public String ownerGroup(DelegateExecution execution) {
    return plans.groupOf(owner(execution));
  }

  public Date deadline(DelegateExecution execution) {
    return Date.from(answers.due(execution.getProcessBusinessKey(), position(execution)));
  }

  private PlanContent.Criterion criterion(DelegateExecution execution) {
    return answers.criterion(execution.getProcessBusinessKey(), position(execution));
  }

  public static int position(VariableScope scope) {
    return Submitted.position(scope, PlanSignoff.CRITERION);
  }
}
