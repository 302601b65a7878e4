package org.assetcloud.itsm.ticket;

import java.time.Clock;
import java.time.Instant;
import org.assetcloud.itsm.people.CurrentUser;
import org.assetcloud.itsm.people.Role;
import org.assetcloud.itsm.shared.Forbidden;
import org.assetcloud.itsm.shared.text.Text;
import org.assetcloud.itsm.ticket.clock.ClockKind;
import org.springframework.stereotype.Component;

/** Calls a mistaken ticket off (R5.5): its registrar within the response time, later a team lead. The ticket and the reason stay on record. */
@Component
public class CancelTicket {

  private final Tickets tickets;
  private final TicketClocks clocks;
  private final TicketProcess process;
  private final TicketHistory history;
  private final Clock clock;

  CancelTicket(Tickets tickets, TicketClocks clocks, TicketProcess process, TicketHistory history, Clock clock) {
    this.tickets = tickets;
    this.clocks = clocks;
    this.process = process;
    this.history = history;
    this.clock = clock;
  }

  /** @throws Forbidden for anybody else */
  public void cancel(String number, String reason) {
    Ticket ticket = tickets.lock(number).stillOpen();
    if (!mayCancel(ticket)) {
      throw new Forbidden("not-yours-to-cancel", "登记人只能在响应时限内撤销工单 %s，之后请由运维组长撤销。".formatted(number));
    }
    history.add(number, NoteKind.CANCELLATION, Text.needed("reason", "撤销原因", reason, Text.OF_A_FORM));
    clocks.cancel(number);
    tickets.update(ticket.with(ticket.progress().cancelled(clock.instant())));
    process.cancel(number);
  }

  private boolean mayCancel(Ticket ticket) {
    CurrentUser person = history.author();
    Instant responseDue = clocks.deadline(ticket.number(), ClockKind.RESPONSE);
    return person.holds(Role.TEAM_LEAD)
        || person.id().equals(ticket.registeredBy()) && responseDue != null && !clock.instant().isAfter(responseDue);
  }
}
