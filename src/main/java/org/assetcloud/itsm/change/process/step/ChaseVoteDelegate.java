package org.assetcloud.itsm.change.process.step;

import java.util.Date;
import org.assetcloud.itsm.change.process.ChangeSeats;
import org.assetcloud.itsm.change.process.OfferedVotes;
import org.assetcloud.itsm.change.vote.ChaseVote;
import org.assetcloud.itsm.change.vote.Seat;
import org.assetcloud.itsm.engine.expression.ProcessBean;
import org.assetcloud.itsm.engine.step.Submitted;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

@ProcessBean
class ChaseVoteDelegate implements JavaDelegate {

  private final ChaseVote chase;
  private final OfferedVotes offered;

  ChaseVoteDelegate(ChaseVote chase, OfferedVotes offered) {
    this.chase = chase;
    this.offered = offered;
  }

  @Override
  public void execute(DelegateExecution execution) {
    String number = execution.getProcessBusinessKey();
    int position = ChangeSeats.position(execution);
    String before = chase.holder(number, position).id();
    Seat seat = chase.chase(number, position);
    if (seat.holder() != null && !seat.holder().id().equals(before)) {
      offered.move(execution.getProcessInstanceId(), seat, Date.from(chase.deadline(number, position)));
    }
    Submitted.handOn(execution, "nobodyLeft", seat.holder() == null);
    Submitted.handOn(execution, "chaseAgain", seat.holder() != null && chase.next(number, position) != null);
  }
}
