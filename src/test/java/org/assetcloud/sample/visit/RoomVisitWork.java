package org.assetcloud.sample.visit;

import java.time.Duration;
import java.util.Date;
import org.assetcloud.itsm.engine.expression.ProcessBean;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/** What the model asks about a visit. */
@ProcessBean
public class RoomVisitWork {

  private final ArrangeVisits arrange;

  RoomVisitWork(ArrangeVisits arrange) {
    this.arrange = arrange;
  }

  public Date due(DelegateExecution execution) {
    return Date.from(arrange.get(execution.getProcessBusinessKey()).dueAt());
  }

  /** Nobody stays for longer than a day. */
  public Date leaveBy(DelegateExecution execution) {
    return Date.from(arrange.get(execution.getProcessBusinessKey()).dueAt().plus(Duration.ofDays(1)));
  }
}
