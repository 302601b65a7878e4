package org.assetcloud.itsm.ticket.process;

import org.assetcloud.itsm.engine.expression.ProcessBean;
import org.assetcloud.itsm.ticket.work.TakeTicket;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;

/** Keeps on the ticket who has taken its work; escalations have people of their own. */
@ProcessBean
class TrackAssignee implements TaskListener {

  private final TakeTicket takeTicket;

  TrackAssignee(TakeTicket takeTicket) {
    this.takeTicket = takeTicket;
  }

  @Override
  public void notify(DelegateTask task) {
    if (TicketHandling.WORK.contains(task.getTaskDefinitionKey())) {
      takeTicket.take(task.getExecution().getProcessBusinessKey(), task.getAssignee());
    }
  }
}
