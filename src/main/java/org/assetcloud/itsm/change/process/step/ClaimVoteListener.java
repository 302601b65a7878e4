package org.assetcloud.itsm.change.process.step;

import org.assetcloud.itsm.change.process.ChangeSeats;
import org.assetcloud.itsm.change.vote.CastVote;
import org.assetcloud.itsm.engine.expression.ProcessBean;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;

/** Who may not vote need not claim. */
@ProcessBean
class ClaimVoteListener implements TaskListener {

  private final CastVote vote;

  ClaimVoteListener(CastVote vote) {
    this.vote = vote;
  }

  @Override
  public void notify(DelegateTask task) {
    if (task.getAssignee() != null) {
      vote.check(task.getExecution().getProcessBusinessKey(), ChangeSeats.position(task), task.getAssignee());
    }
  }
}
