package org.assetcloud.itsm.ticket.work;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Instant;
import org.assetcloud.itsm.people.Role;
import org.assetcloud.itsm.ticket.Progress;
import org.assetcloud.itsm.ticket.Ticket;
import org.assetcloud.itsm.ticket.Tickets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TakeTicketTest {

  private static final String NUMBER = "GD-20260302-0001";
  private static final Ticket TAKEN =
      new Ticket(NUMBER, null, Instant.EPOCH, "service-desk", Progress.registered().routedTo(Role.ENGINEER).takenBy("engineer"));

  private final Tickets tickets = mock(Tickets.class);
  private final TakeTicket takeTicket = new TakeTicket(tickets);

  @BeforeEach
  void anEngineerHasTheTicket() {
    when(tickets.lock(NUMBER)).thenReturn(TAKEN);
  }

  @Test
  void whoeverTakesTheTaskHasTheTicket() {
    takeTicket.take(NUMBER, "engineer-2");

    verify(tickets).update(TAKEN.with(TAKEN.progress().takenBy("engineer-2")));
  }

  @Test
  void nothingIsWrittenWhereNothingChanges() {
    takeTicket.take(NUMBER, "engineer");

    verify(tickets, never()).update(any());
  }
}
