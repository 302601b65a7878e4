package org.assetcloud.itsm.people.account.process;

import java.util.Date;
import org.assetcloud.itsm.engine.expression.ProcessBean;
import org.assetcloud.itsm.people.account.RoleRequest;
import org.assetcloud.itsm.people.account.RoleRequests;
import org.assetcloud.itsm.worktime.WorkingCalendars;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/** What the model of a role's grant asks about its request. */
@ProcessBean
public class RoleGrantWork {

  private static final int WORKING_DAYS = 1;

  private final RoleRequests requests;
  private final WorkingCalendars calendars;

  RoleGrantWork(RoleRequests requests, WorkingCalendars calendars) {
    this.requests = requests;
    this.calendars = calendars;
  }

  /** One working day after it was asked. */
  public Date due(DelegateExecution execution) {
    return Date.from(calendars.current().plusWorkingDays(request(execution).askedAt(), WORKING_DAYS).instant());
  }

  public boolean confirmed(DelegateExecution execution) {
    return request(execution).state() == RoleRequest.State.CONFIRMED;
  }

  private RoleRequest request(DelegateExecution execution) {
    return requests.find(execution.getProcessBusinessKey()).orElseThrow();
  }
}
