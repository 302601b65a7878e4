package org.assetcloud.itsm.ticket.process.step;

import org.assetcloud.itsm.engine.expression.ProcessBean;
import org.assetcloud.itsm.engine.step.Submitted;
import org.assetcloud.itsm.ticket.work.ResolutionOutcome;
import org.assetcloud.itsm.ticket.work.ResolveTicket;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;

@ProcessBean
class ResolveTicketListener implements TaskListener {

  private final ResolveTicket resolveTicket;

  ResolveTicketListener(ResolveTicket resolveTicket) {
    this.resolveTicket = resolveTicket;
  }

  @Override
  public void notify(DelegateTask task) {
    ResolutionOutcome outcome =
        Submitted.choice(task, "resolutionOutcome", ResolutionOutcome.class, "请选择处理结果：已解决，或转二线专家。");
    resolveTicket.resolve(task.getExecution().getProcessBusinessKey(), outcome, Submitted.text(task, "comment"));
  }
}
