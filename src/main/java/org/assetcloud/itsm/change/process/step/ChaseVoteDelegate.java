package org.assetcloud.itsm.change.process.step;

import java.util.Date;
import org.assetcloud.itsm.change.process.ChangeSeats;
import org.assetcloud.itsm.change.process.OfferedVotes;
import org.assetcloud.itsm.change.vote.AskedSeats;
import org.assetcloud.itsm.change.vote.ChaseVote;
import org.assetcloud.itsm.change.vote.Seat;
import org.assetcloud.itsm.change.vote.VoteDeadlines;
import org.assetcloud.itsm.engine.expression.ProcessBean;
import org.assetcloud.itsm.engine.step.Submitted;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

@ProcessBean
class ChaseVoteDelegate implements JavaDelegate {

  private final ChaseVote chase;
  private final AskedSeats asked;
  private final VoteDeadlines deadlines;
  private final OfferedVotes offered;

  ChaseVoteDelegate(ChaseVote chase, AskedSeats asked, VoteDeadlines deadlines, OfferedVotes offered) {
    this.chase = chase;
    this.asked = asked;
    this.deadlines = deadlines;
    this.offered = offered;
  }

  @Override
  public void execute(DelegateExecution execution) {
    String number = execution.getProcessBusinessKey();
    int position = ChangeSeats.position(execution);
    String before = asked.holder(number, position).id();
    Seat seat = chase.chase(number, position);
    if (seat.holder() != null && !seat.holder().id().equals(before)) {
      offered.move(number, execution.getProcessInstanceId(), seat, Date.from(deadlines.deadline(number, position)));
    }
    Submitted.handOn(execution, "nobodyLeft", seat.holder() == null);
    Submitted.handOn(execution, "chaseAgain", seat.holder() != null && deadlines.next(number, position) != null);
  }
}
