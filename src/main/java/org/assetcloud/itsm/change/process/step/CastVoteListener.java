package org.assetcloud.itsm.change.process.step;

import java.util.Date;
import org.assetcloud.itsm.asking.Decision;
import org.assetcloud.itsm.change.process.ChangeSeats;
import org.assetcloud.itsm.change.process.OfferedVotes;
import org.assetcloud.itsm.change.vote.CastVote;
import org.assetcloud.itsm.change.vote.VoteDeadlines;
import org.assetcloud.itsm.engine.expression.ProcessBean;
import org.assetcloud.itsm.engine.step.Submitted;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;

@ProcessBean
class CastVoteListener implements TaskListener {

  private final CastVote vote;
  private final VoteDeadlines deadlines;
  private final OfferedVotes offered;

  CastVoteListener(CastVote vote, VoteDeadlines deadlines, OfferedVotes offered) {
    this.vote = vote;
    this.deadlines = deadlines;
    this.offered = offered;
  }

  @Override
  public void notify(DelegateTask task) {
    Decision decision = Submitted.choice(task, "decision", Decision.class, "请选择审批结果：同意、否决或退回修改。");
    String number = task.getExecution().getProcessBusinessKey();
    CastVote.Said said = new CastVote.Said(decision, Submitted.text(task, "comment"),
        Submitted.yesOrNoIfAny(task, "release", "请选择是否属于上线或更新。"));
    vote.cast(number, ChangeSeats.position(task), said).forEach(moved ->
        offered.move(number, task.getProcessInstanceId(), moved, Date.from(deadlines.deadline(number, moved.position()))));
  }
}
