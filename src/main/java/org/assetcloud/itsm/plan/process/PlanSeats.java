package org.assetcloud.itsm.plan.process;

import java.util.Date;
import java.util.List;
import java.util.stream.Collectors;
import org.assetcloud.itsm.engine.expression.ProcessBean;
import org.assetcloud.itsm.engine.step.Submitted;
import org.assetcloud.itsm.people.Role;
import org.assetcloud.itsm.plan.signing.PlanDeadlines;
import org.assetcloud.itsm.plan.signing.ReadSeats;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.VariableScope;

/** In whose hands a signature is, asked of the plan itself. */
@ProcessBean
public class PlanSeats {

  private final ReadSeats seats;
  private final PlanDeadlines deadlines;

  PlanSeats(ReadSeats seats, PlanDeadlines deadlines) {
    this.seats = seats;
    this.deadlines = deadlines;
  }

  /** The signatures that the present version needs, in their sequence. */
  public List<String> positions(DelegateExecution execution) {
    return seats.positions(execution.getProcessBusinessKey()).stream().map(String::valueOf).toList();
  }

  /** The roles whose members may sign now. */
  public String role(DelegateExecution execution) {
    return seats.roles(execution.getProcessBusinessKey(), position(execution)).stream().map(Role::id).collect(Collectors.joining(","));
  }

  public Date deadline(DelegateExecution execution) {
    return Date.from(deadlines.signature(execution.getProcessBusinessKey(), position(execution)).deadline());
  }

  /** Whether nobody has to sign any more. */
  public boolean decided(DelegateExecution execution) {
    return seats.decided(execution.getProcessBusinessKey());
  }

  public static int position(VariableScope scope) {
    return Submitted.position(scope, PlanSigning.SEAT);
  }
}
