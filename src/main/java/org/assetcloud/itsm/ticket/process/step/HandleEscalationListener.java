package org.assetcloud.itsm.ticket.process.step;

import org.assetcloud.itsm.engine.expression.ProcessBean;
import org.assetcloud.itsm.engine.step.Submitted;
import org.assetcloud.itsm.ticket.desk.HandleEscalation;
import org.assetcloud.itsm.ticket.process.TicketHandling;
import org.assetcloud.itsm.ticket.watch.Measure;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;

@ProcessBean
class HandleEscalationListener implements TaskListener {

  private final HandleEscalation handleEscalation;

  HandleEscalationListener(HandleEscalation handleEscalation) {
    this.handleEscalation = handleEscalation;
  }

  @Override
  public void notify(DelegateTask task) {
    Measure measure = Submitted.choice(task, "measure", Measure.class, "请选择处置措施：改派、请二线专家、告知采购人，或其他措施。");
    handleEscalation.handle(task.getExecution().getProcessBusinessKey(), Submitted.text(task, TicketHandling.ESCALATION), measure,
        Submitted.text(task, "comment"), Submitted.text(task, "assignTo"));
  }
}
