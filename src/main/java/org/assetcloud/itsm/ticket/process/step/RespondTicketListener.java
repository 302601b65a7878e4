package org.assetcloud.itsm.ticket.process.step;

import org.assetcloud.itsm.engine.expression.ProcessBean;
import org.assetcloud.itsm.engine.step.Submitted;
import org.assetcloud.itsm.ticket.process.TicketWatch;
import org.assetcloud.itsm.ticket.work.RespondToTicket;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;

@ProcessBean
class RespondTicketListener implements TaskListener {

  private final RespondToTicket respondToTicket;
  private final TicketWatch watch;

  RespondTicketListener(RespondToTicket respondToTicket, TicketWatch watch) {
    this.respondToTicket = respondToTicket;
    this.watch = watch;
  }

  @Override
  public void notify(DelegateTask task) {
    boolean contacted = Submitted.yesOrNo(task, "contacted", "请选择是否已联系上用户。");
    respondToTicket.respond(task.getExecution().getProcessBusinessKey(), contacted, Submitted.text(task, "comment"));
    if (contacted) {
      watch.reschedule(task.getExecution());
    }
  }
}
