package org.assetcloud.itsm.people.grant.process;

import java.time.Instant;
import java.util.Date;
import org.assetcloud.itsm.engine.expression.ProcessBean;
import org.assetcloud.itsm.people.grant.GrantKind;
import org.assetcloud.itsm.worktime.WorkingCalendars;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/** What the model asks about the request, of whichever kind. */
@ProcessBean
public class RoleGrantWork {

  private static final int WORKING_DAYS = 1;

  private final GrantKinds kinds;
  private final WorkingCalendars calendars;

  RoleGrantWork(GrantKinds kinds, WorkingCalendars calendars) {
    this.kinds = kinds;
    this.calendars = calendars;
  }

  /** One working day after it was asked. */
  public Date due(DelegateExecution execution) {
    Instant asked = kind(execution).askedAt(execution.getProcessBusinessKey());
    return Date.from(calendars.current().plusWorkingDays(asked, WORKING_DAYS).instant());
  }

  public boolean confirmed(DelegateExecution execution) {
    return kind(execution).confirmed(execution.getProcessBusinessKey());
  }

  private GrantKind kind(DelegateExecution execution) {
    return kinds.of(execution.getProcessBusinessKey());
  }
}
