package org.assetcloud.itsm.change.process;

import org.assetcloud.itsm.change.vote.AskedSeats;
import org.assetcloud.itsm.engine.expression.ProcessBean;
import org.assetcloud.itsm.engine.step.Submitted;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.VariableScope;

/** In whose hands a vote is, asked of the change itself. */
@ProcessBean
public class ChangeSeats {

  private final AskedSeats asked;

  ChangeSeats(AskedSeats asked) {
    this.asked = asked;
  }

  /** The role whose members may vote now. */
  public String holder(DelegateExecution execution) {
    return asked.holder(execution.getProcessBusinessKey(), position(execution)).id();
  }

  /** Whether nobody has to vote any more. */
  public boolean decided(DelegateExecution execution) {
    return asked.decided(execution.getProcessBusinessKey());
  }

  public static int position(VariableScope scope) {
    return Submitted.position(scope, ChangeVoting.SEAT);
  }
}
