package org.assetcloud.itsm.ticket.registration;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.assetcloud.itsm.people.CurrentUser;
import org.assetcloud.itsm.shared.time.Zone;
import org.assetcloud.itsm.ticket.Progress;
import org.assetcloud.itsm.ticket.Registration;
import org.assetcloud.itsm.ticket.Report;
import org.assetcloud.itsm.ticket.Ticket;
import org.assetcloud.itsm.ticket.Tickets;
import org.springframework.stereotype.Component;

/** Checks a report and puts it on record under a number of its own (R5.5); part of the caller's transaction. */
@Component
public class RegisterTicket {

  private final Tickets tickets;
  private final KnownRequesters requesters;
  private final CurrentUser currentUser;
  private final Clock clock;

  RegisterTicket(Tickets tickets, KnownRequesters requesters, CurrentUser currentUser, Clock clock) {
    this.tickets = tickets;
    this.requesters = requesters;
    this.currentUser = currentUser;
    this.clock = clock;
  }

  /** @throws org.assetcloud.itsm.shared.Refused naming every field that breaks a rule; then nothing is stored */
  public Ticket register(Registration registration) {
    Ticket ticket = add(registration);
    requesters.remember(ticket.report().requester(), ticket.report().reportedAt());
    return ticket;
  }

  /** What the software found: the directory is for those who report, and whoever's step found it has reported nothing. */
  public Ticket registerFound(Registration found) {
    return add(found);
  }

  private Ticket add(Registration registration) {
    Instant now = clock.instant();
    Report report = RegistrationCheck.report(registration, now);
    String number = tickets.nextNumber(LocalDate.ofInstant(now, Zone.SHANGHAI));
    Ticket ticket = new Ticket(number, report, now, currentUser.id(), Progress.registered());
    tickets.add(ticket);
    return ticket;
  }
}
