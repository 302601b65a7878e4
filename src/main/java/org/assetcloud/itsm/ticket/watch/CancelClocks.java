package org.assetcloud.itsm.ticket.watch;

import java.time.Instant;
import java.util.Map;
import org.assetcloud.itsm.ticket.Ticket;
import org.assetcloud.itsm.ticket.clock.ClockKind;
import org.springframework.stereotype.Component;

/** Ends the clocks of a ticket that is called off: a breach stays a breach, and nobody ends one unseen (R5.7). */
@Component
public class CancelClocks {

  private final TicketClocks clocks;
  private final TellOfCancelledBreach tellOfBreach;

  CancelClocks(TicketClocks clocks, TellOfCancelledBreach tellOfBreach) {
    this.clocks = clocks;
    this.tellOfBreach = tellOfBreach;
  }

  /** @param why it is called off, as the bureau reads it where a deadline was missed */
  public void of(Ticket ticket, String why) {
    Map<ClockKind, Instant> missed = clocks.cancel(ticket.number());
    if (!missed.isEmpty()) {
      tellOfBreach.tell(ticket, missed, why);
    }
  }
}
