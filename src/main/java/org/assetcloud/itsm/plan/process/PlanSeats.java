package org.assetcloud.itsm.plan.process;

import java.util.Date;
import java.util.List;
import java.util.stream.Collectors;
import org.assetcloud.itsm.engine.expression.ProcessBean;
import org.assetcloud.itsm.engine.step.Submitted;
import org.assetcloud.itsm.people.Role;
import org.assetcloud.itsm.plan.signing.PlanDeadlines;
import org.assetcloud.itsm.plan.signing.SignPlan;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.VariableScope;

/** In whose hands a signature is, asked of the plan itself. */
@ProcessBean
public class PlanSeats {

  private final SignPlan sign;
  private final PlanDeadlines deadlines;

  PlanSeats(SignPlan sign, PlanDeadlines deadlines) {
    this.sign = sign;
    this.deadlines = deadlines;
  }

  /** The signatures that the present version needs, in their sequence. */
  public List<String> positions(DelegateExecution execution) {
    return sign.positions(execution.getProcessBusinessKey()).stream().map(String::valueOf).toList();
  }

  /** The roles whose members may sign now. */
  public String role(DelegateExecution execution) {
    return sign.roles(execution.getProcessBusinessKey(), position(execution)).stream().map(Role::id).collect(Collectors.joining(","));
  }

  public Date deadline(DelegateExecution execution) {
    return Date.from(deadlines.signature(execution.getProcessBusinessKey(), position(execution)).deadline());
  }

  /** Whether nobody has to sign any more. */
  public boolean decided(DelegateExecution execution) {
    return sign.decided(execution.getProcessBusinessKey());
  }

  public static int position(VariableScope scope) {
    return Submitted.position(scope, PlanSigning.SEAT);
  }
}
