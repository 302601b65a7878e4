package org.assetcloud.itsm.ticket.registration;

import org.assetcloud.itsm.people.CurrentUser;
import org.assetcloud.itsm.people.Role;
import org.assetcloud.itsm.shared.Forbidden;
import org.assetcloud.itsm.ticket.Registration;
import org.assetcloud.itsm.ticket.TicketProcess;
import org.springframework.stereotype.Component;

/** Takes a report in and sets its ticket going (R5.5): registered, its clocks running, its first task there. */
@Component
public class RaiseTicket {

  private final TicketProcess process;
  private final CurrentUser currentUser;

  RaiseTicket(TicketProcess process, CurrentUser currentUser) {
    this.process = process;
    this.currentUser = currentUser;
  }

  /**
   * @return the ticket's number
   * @throws Forbidden unless the service desk or an engineer registers
   * @throws org.assetcloud.itsm.shared.Refused naming every field that breaks a rule; then nothing is stored
   */
  public String raise(Registration registration) {
    if (!currentUser.holds(Role.SERVICE_DESK, Role.ENGINEER)) {
      throw new Forbidden("not-a-registrar", "只有服务台和运维工程师可以登记工单。");
    }
    return process.start(registration);
  }
}
