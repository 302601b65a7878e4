package org.assetcloud.itsm.change.process;

import java.util.Date;
import org.assetcloud.itsm.change.due.ChangeDecisions;
import org.assetcloud.itsm.change.vote.LateApprovals;
import org.assetcloud.itsm.change.vote.VoteDeadlines;
import org.assetcloud.itsm.engine.expression.ProcessBean;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/** When the timers of a change are to wake those who ask its clocks. */
@ProcessBean
public class ChangeWatch {

  private final ChangeDecisions changes;
  private final VoteDeadlines votes;
  private final LateApprovals late;

  ChangeWatch(ChangeDecisions changes, VoteDeadlines votes, LateApprovals late) {
    this.changes = changes;
    this.votes = votes;
    this.late = late;
  }

  public Date nextChase(DelegateExecution execution) {
    return Date.from(votes.next(execution.getProcessBusinessKey(), ChangeSeats.position(execution)));
  }

  public Date windowOpens(DelegateExecution execution) {
    return Date.from(changes.get(execution.getProcessBusinessKey()).content().window().from());
  }

  public Date windowOver(DelegateExecution execution) {
    return Date.from(changes.get(execution.getProcessBusinessKey()).content().window().to());
  }

  public Date lateApprovalDue(DelegateExecution execution) {
    return Date.from(late.due(execution.getProcessBusinessKey()));
  }
}
