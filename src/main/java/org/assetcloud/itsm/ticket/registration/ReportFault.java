package org.assetcloud.itsm.ticket.registration;

import java.util.List;
import org.assetcloud.itsm.people.CurrentUser;
import org.assetcloud.itsm.people.Names;
import org.assetcloud.itsm.shared.link.FaultReports;
import org.assetcloud.itsm.shared.text.Text;
import org.assetcloud.itsm.ticket.Category;
import org.assetcloud.itsm.ticket.Channel;
import org.assetcloud.itsm.ticket.Registration;
import org.assetcloud.itsm.ticket.Report;
import org.assetcloud.itsm.ticket.RequesterKind;
import org.assetcloud.itsm.ticket.Severity;
import org.assetcloud.itsm.ticket.TicketProcess;
import org.springframework.stereotype.Component;

/** Sets a ticket going for a fault that another feature found (R4.2, R5.7); whoever's step found it needs no right to register. */
@Component
class ReportFault implements FaultReports {

  private static final String UNIT = "供应商";

  private final TicketProcess process;
  private final CurrentUser currentUser;
  private final Names names;

  ReportFault(TicketProcess process, CurrentUser currentUser, Names names) {
    this.process = process;
    this.currentUser = currentUser;
    this.names = names;
  }

  @Override
  public String report(boolean major, String title, String description) {
    Severity severity = major ? Severity.MAJOR : Severity.GENERAL;
    return process.startForTheSoftware(new Registration(Category.FAULT.name(), Channel.SYSTEM.name(), severity.name(),
        Text.shortened(title, Report.LONGEST_TITLE), Text.shortened(description, Text.LONGEST), requester(), UNIT,
        RequesterKind.OTHER.name(), null, null, null, null));
  }

  private String requester() {
    String person = currentUser.id();
    return Text.shortened(names.of(List.of(person)).get(person), Report.Requester.LONGEST_NAME);
  }
}
