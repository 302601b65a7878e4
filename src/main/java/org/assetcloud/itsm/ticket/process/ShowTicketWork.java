package org.assetcloud.itsm.ticket.process;

import java.time.format.DateTimeFormatter;
import org.assetcloud.itsm.engine.expression.ProcessBean;
import org.assetcloud.itsm.shared.time.Zone;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;

/** Puts the deadline beside the task in words that its form can show. */
@ProcessBean
class ShowTicketWork implements TaskListener {

  private static final DateTimeFormatter WORDS = DateTimeFormatter.ofPattern("yyyy年M月d日 HH:mm:ss");

  @Override
  public void notify(DelegateTask task) {
    task.setVariableLocal("deadline", task.getDueDate() == null ? "暂停计时" : WORDS.format(task.getDueDate().toInstant().atZone(Zone.SHANGHAI)));
  }
}
