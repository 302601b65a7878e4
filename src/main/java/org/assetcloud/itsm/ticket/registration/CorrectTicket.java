package org.assetcloud.itsm.ticket.registration;

import org.assetcloud.itsm.ticket.NoteKind;
import org.assetcloud.itsm.ticket.Ticket;
import org.assetcloud.itsm.ticket.TicketHistory;
import org.assetcloud.itsm.ticket.TicketProcess;
import org.assetcloud.itsm.ticket.Tickets;
import org.assetcloud.itsm.ticket.desk.TicketAction;
import org.assetcloud.itsm.ticket.desk.TicketRights;
import org.springframework.stereotype.Component;

/** Corrects a mistyped title or requester (R5.5). What stood there before stays on record, and no clock is touched. */
@Component
public class CorrectTicket {

  private final Tickets tickets;
  private final TicketRights rights;
  private final TicketHistory history;
  private final TicketProcess process;
  private final KnownRequesters requesters;

  CorrectTicket(Tickets tickets, TicketRights rights, TicketHistory history, TicketProcess process, KnownRequesters requesters) {
    this.requesters = requesters;
    this.tickets = tickets;
    this.rights = rights;
    this.history = history;
    this.process = process;
  }

  /**
   * @throws org.assetcloud.itsm.shared.Forbidden for anybody but its registrar, its assignee, the service desk and the team leads
   * @throws org.assetcloud.itsm.shared.Refused naming every field that breaks a rule, or saying that nothing would change
   */
  public void correct(String number, Correction typed) {
    Ticket ticket = tickets.lock(number);
    rights.check(TicketAction.CORRECT, ticket);
    CorrectionCheck correction = CorrectionCheck.of(ticket.report(), typed);
    history.add(number, NoteKind.CORRECTION, correction.words());
    tickets.correct(ticket.with(correction.report()));
    requesters.replace(ticket.report().requester(), correction.report().requester(), ticket.report().reportedAt());
    process.reportCorrected(number, correction.report());
  }
}
