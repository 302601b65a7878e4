package org.assetcloud.itsm.ticket.process;

import java.time.Instant;
import java.util.Date;
import org.assetcloud.itsm.engine.expression.ProcessBean;
import org.assetcloud.itsm.ticket.FollowUpConfirmation;
import org.assetcloud.itsm.ticket.TellDueLevels;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.runtime.Job;

/** When the ticket's timers are to wake those who ask its clocks. */
@ProcessBean
public class TicketWatch {

  private final TellDueLevels levels;
  private final FollowUpConfirmation followUp;

  TicketWatch(TellDueLevels levels, FollowUpConfirmation followUp) {
    this.levels = levels;
    this.followUp = followUp;
  }

  public Date nextWake(DelegateExecution execution) {
    return Date.from(levels.nextWake(execution.getProcessBusinessKey()));
  }

  public Date confirmationDue(DelegateExecution execution) {
    return Date.from(followUp.next(execution.getProcessBusinessKey()));
  }

  /** Asks again when to wake, because a clock has changed; in the same transaction as the change. */
  void reschedule(DelegateExecution execution) {
    Instant next = levels.nextWake(execution.getProcessBusinessKey());
    ManagementService management = execution.getProcessEngineServices().getManagementService();
    Job timer = management.createJobQuery().processInstanceId(execution.getProcessInstanceId())
        .activityId("timerEvent_nextLevelDue").singleResult();
    if (next != null && timer != null) {
      management.recalculateJobDuedate(timer.getId(), false);
    }
  }
}
