package org.assetcloud.itsm.ticket.process;

import java.time.Instant;
import java.util.Date;
import java.util.function.Supplier;
import org.assetcloud.itsm.engine.expression.ProcessBean;
import org.assetcloud.itsm.engine.identity.Unrestricted;
import org.assetcloud.itsm.ticket.watch.TellDueLevels;
import org.assetcloud.itsm.ticket.work.FollowUpConfirmation;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.context.annotation.Lazy;

/** When the ticket's timers are to wake those who ask its clocks. */
@ProcessBean
public class TicketWatch {

  private final TellDueLevels levels;
  private final FollowUpConfirmation followUp;
  private final ManagementService management;
  private final Unrestricted unrestricted;

  TicketWatch(TellDueLevels levels, FollowUpConfirmation followUp, @Lazy ManagementService management, Unrestricted unrestricted) {
    this.levels = levels;
    this.followUp = followUp;
    this.management = management;
    this.unrestricted = unrestricted;
  }

  public Date nextWake(DelegateExecution execution) {
    return Date.from(levels.nextWake(execution.getProcessBusinessKey()));
  }

  public Date confirmationDue(DelegateExecution execution) {
    return Date.from(followUp.next(execution.getProcessBusinessKey()));
  }

  /** Asks again when to tell the next level, because a clock has changed; in the same transaction as the change. */
  public void reschedule(DelegateExecution execution) {
    nextLevel(execution.getProcessBusinessKey(), execution.getProcessInstanceId());
  }

  /** As {@link #reschedule(DelegateExecution)}, and when to follow up a confirmation. */
  public void reschedule(String number, String instance) {
    nextLevel(number, instance);
    move(instance, TicketHandling.CONFIRMATION_DUE, () -> followUp.next(number));
  }

  private void nextLevel(String number, String instance) {
    move(instance, TicketHandling.NEXT_LEVEL_DUE, () -> levels.nextWake(number));
  }

  /** The timer is given the date itself: its expression would need executions that a timer of this very instant may have replaced. */
  private void move(String instance, String timer, Supplier<Instant> due) {
    unrestricted.run(() -> management.createJobQuery().processInstanceId(instance).activityId(timer).list().forEach(job -> {
      Instant next = due.get();
      if (next != null) {
        management.setJobDuedate(job.getId(), Date.from(next), false);
      }
    }));
  }
}
