package org.assetcloud.itsm.people.grant.process;

import java.util.Date;
import org.assetcloud.itsm.engine.expression.ProcessBean;
import org.assetcloud.itsm.people.grant.GrantKind;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/** What the model asks about the request, of whichever kind. */
@ProcessBean
public class RoleGrantWork {

  private final GrantKinds kinds;
  private final RoleDeadlines deadlines;

  RoleGrantWork(GrantKinds kinds, RoleDeadlines deadlines) {
    this.kinds = kinds;
    this.deadlines = deadlines;
  }

  public Date due(DelegateExecution execution) {
    return Date.from(deadlines.due(execution.getProcessBusinessKey()));
  }

  public boolean confirmed(DelegateExecution execution) {
    return kind(execution).confirmed(execution.getProcessBusinessKey());
  }

  private GrantKind kind(DelegateExecution execution) {
    return kinds.of(execution.getProcessBusinessKey());
  }
}
