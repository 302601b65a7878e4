package org.assetcloud.itsm.ticket.process;

import java.time.Instant;
import java.util.Date;
import org.assetcloud.itsm.engine.expression.ProcessBean;
import org.assetcloud.itsm.ticket.FollowUpConfirmation;
import org.assetcloud.itsm.ticket.TicketClocks;
import org.assetcloud.itsm.ticket.clock.ClockKind;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/** The due dates of the ticket's tasks, asked of its clocks. */
@ProcessBean
public class TicketDeadlines {

  private final TicketClocks clocks;
  private final FollowUpConfirmation followUp;

  TicketDeadlines(TicketClocks clocks, FollowUpConfirmation followUp) {
    this.clocks = clocks;
    this.followUp = followUp;
  }

  public Date response(DelegateExecution execution) {
    return date(clocks.deadline(execution.getProcessBusinessKey(), ClockKind.RESPONSE));
  }

  public Date resolution(DelegateExecution execution) {
    return date(clocks.deadline(execution.getProcessBusinessKey(), ClockKind.RESOLUTION));
  }

  public Date confirmation(DelegateExecution execution) {
    return date(followUp.due(execution.getProcessBusinessKey()));
  }

  /** An escalation is to be handled at once. */
  public Date escalation(DelegateExecution execution) {
    return date(clocks.deadline(execution.getProcessBusinessKey(), ClockKind.RESOLUTION));
  }

  /** The role an escalation was given to; the last part of its key. */
  public String escalationRole(String escalation) {
    return escalation.substring(escalation.lastIndexOf('/') + 1);
  }

  private static Date date(Instant instant) {
    return instant == null ? null : Date.from(instant);
  }
}
