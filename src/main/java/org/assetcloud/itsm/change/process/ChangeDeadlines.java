package org.assetcloud.itsm.change.process;

import java.util.Date;
import org.assetcloud.itsm.change.due.ChangeDecisions;
import org.assetcloud.itsm.change.due.StepDeadlines;
import org.assetcloud.itsm.change.vote.VoteDeadlines;
import org.assetcloud.itsm.engine.expression.ProcessBean;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/** The due dates of a change's tasks: by the table of deadlines, the votes by the table of approvers, the work by its window. */
@ProcessBean
public class ChangeDeadlines {

  private final StepDeadlines deadlines;
  private final VoteDeadlines votes;
  private final ChangeDecisions changes;

  ChangeDeadlines(StepDeadlines deadlines, VoteDeadlines votes, ChangeDecisions changes) {
    this.deadlines = deadlines;
    this.votes = votes;
    this.changes = changes;
  }

  public Date assess(DelegateExecution execution) {
    return of("ASSESS", execution);
  }

  public Date vote(DelegateExecution execution) {
    return Date.from(votes.deadline(execution.getProcessBusinessKey(), ChangeSeats.position(execution)));
  }

  public Date revise(DelegateExecution execution) {
    return of("REVISE", execution);
  }

  public Date implement(DelegateExecution execution) {
    return Date.from(changes.get(execution.getProcessBusinessKey()).content().window().to());
  }

  public Date overrun(DelegateExecution execution) {
    return of("DECIDE_OVERRUN", execution);
  }

  public Date verify(DelegateExecution execution) {
    return of("VERIFY", execution);
  }

  public Date backOut(DelegateExecution execution) {
    return of("BACK_OUT", execution);
  }

  public Date review(DelegateExecution execution) {
    return of("REVIEW", execution);
  }

  private Date of(String step, DelegateExecution execution) {
    return Date.from(deadlines.due(execution.getProcessBusinessKey(), step));
  }
}
