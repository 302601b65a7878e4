package org.assetcloud.itsm.ticket;

import java.time.Instant;

/** A ticket: what was reported, by whom it was registered, and how far it is. */
public record Ticket(String number, Report report, Instant registeredAt, String registeredBy, Progress progress) {

  public boolean open() {
    return progress.status().open();
  }

  /** @throws TicketEnded where nothing can be done about it any more */
  public Ticket stillOpen() {
    if (!open()) {
      throw new TicketEnded(number, progress.status());
    }
    return this;
  }

  /** @throws TicketWaits while nobody has it, because a change is to end first */
  public Ticket inHands() {
    if (progress.status() == TicketStatus.WAITING_FOR_CHANGE) {
      throw new TicketWaits(number);
    }
    return this;
  }

  public Ticket with(Progress next) {
    return new Ticket(number, report, registeredAt, registeredBy, next);
  }

  public Ticket with(Report corrected) {
    return new Ticket(number, corrected, registeredAt, registeredBy, progress);
  }
}
