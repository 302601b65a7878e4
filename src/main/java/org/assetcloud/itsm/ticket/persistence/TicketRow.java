package org.assetcloud.itsm.ticket.persistence;

import java.time.Instant;
import org.assetcloud.itsm.people.Role;
import org.assetcloud.itsm.shared.text.Phone;
import org.assetcloud.itsm.ticket.Category;
import org.assetcloud.itsm.ticket.Channel;
import org.assetcloud.itsm.ticket.Progress;
import org.assetcloud.itsm.ticket.Report;
import org.assetcloud.itsm.ticket.RequesterKind;
import org.assetcloud.itsm.ticket.Severity;
import org.assetcloud.itsm.ticket.Ticket;
import org.assetcloud.itsm.ticket.TicketStatus;

/** A row of {@code ticket}. */
record TicketRow(
    String number, Category category, Severity severity, Channel channel, String title, String description, String requesterName,
    String requesterUnit, RequesterKind requesterKind, String requesterPhone, Boolean callAnswered, Instant reportedAt,
    Instant registeredAt, String registeredBy, String lateEntryReason, TicketStatus status, String assignedGroup, String assignee, String line,
    String worker, Progress.Confirmation confirmation, Instant solvedAt, Instant closedAt, int version) {

  static TicketRow of(Ticket ticket) {
    Report report = ticket.report();
    Report.Requester requester = report.requester();
    Progress progress = ticket.progress();
    return new TicketRow(ticket.number(), report.category(), report.severity(), report.channel(), report.title(), report.description(),
        requester.name(), requester.unit(), requester.kind(), requester.phone(), report.callAnswered(), report.reportedAt(),
        ticket.registeredAt(), ticket.registeredBy(), report.lateEntryReason(), progress.status(), id(progress.assignedGroup()),
        progress.assignee(), id(progress.hands().line()), progress.hands().worker(), progress.confirmation(), progress.solvedAt(), progress.closedAt(),
        progress.version());
  }

  /** What searches by phone compare. */
  String requesterPhoneDigits() {
    return Phone.digits(requesterPhone);
  }

  /** What is compared of the requester's name. */
  String requesterNameForm() {
    return Report.Requester.nameForm(requesterName);
  }

  String requesterUnitForm() {
    return Report.Requester.unitForm(requesterUnit);
  }

  Ticket ticket() {
    Report report = new Report(category, severity, channel, title, description,
        new Report.Requester(requesterName, requesterUnit, requesterKind, requesterPhone), callAnswered, reportedAt, lateEntryReason);
    return new Ticket(number, report, registeredAt, registeredBy,
        new Progress(status, new Progress.Hands(role(assignedGroup), assignee, role(line), worker), confirmation, solvedAt, closedAt, version));
  }

  private static String id(Role role) {
    return role == null ? null : role.id();
  }

  private static Role role(String id) {
    return id == null ? null : Role.of(id);
  }
}
