package org.assetcloud.itsm.change.process;

import java.util.Map;
import java.util.Set;
import org.assetcloud.itsm.asking.TaskTable;
import org.assetcloud.itsm.asking.TaskTerms;
import org.assetcloud.itsm.change.due.DeadlineTable;
import org.assetcloud.itsm.change.due.StepDeadlines;
import org.springframework.stereotype.Component;

/** The tasks of changes by the table of deadlines, also those whose due date is the window's end or the seat's (R7.4). */
@Component
class ChangeTaskTable implements TaskTable {

  /** How the table calls each task. */
  static final Map<String, String> STEPS = Map.of(
      ChangeVoting.ASSESS, "ASSESS", ChangeVoting.REVISE, "REVISE", ChangeImplementation.VERIFY, "VERIFY",
      ChangeImplementation.BACK_OUT, "BACK_OUT", ChangeImplementation.DECIDE_OVERRUN, "DECIDE_OVERRUN", ChangeApproval.REVIEW, "REVIEW",
      ChangeVoting.APPROVE, "APPROVE", ChangeImplementation.IMPLEMENT, DeadlineTable.IMPLEMENT);

  private final StepDeadlines deadlines;

  ChangeTaskTable(StepDeadlines deadlines) {
    this.deadlines = deadlines;
  }

  @Override
  public Set<String> processes() {
    return Set.of(ChangeApproval.KEY, ChangeVoting.KEY, ChangeImplementation.KEY);
  }

  @Override
  public TaskTerms terms(String step, String number) {
    String asked = STEPS.get(step);
    return asked == null ? TaskTerms.USUAL : deadlines.terms(number, asked);
  }
}
