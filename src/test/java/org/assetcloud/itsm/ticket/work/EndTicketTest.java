package org.assetcloud.itsm.ticket.work;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.inOrder;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.assetcloud.itsm.shared.link.TicketConcluded;
import org.assetcloud.itsm.ticket.Progress;
import org.assetcloud.itsm.ticket.Ticket;
import org.assetcloud.itsm.ticket.TicketProcess;
import org.assetcloud.itsm.ticket.Tickets;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationEventPublisher;

class EndTicketTest {

  private static final Instant NOW = Instant.parse("2026-03-02T02:00:00Z");
  private static final Ticket TICKET = new Ticket("GD-20260302-0001", null, Instant.EPOCH, "service-desk", Progress.registered());

  private final Tickets tickets = mock(Tickets.class);
  private final TicketProcess process = mock(TicketProcess.class);
  private final ApplicationEventPublisher publisher = mock(ApplicationEventPublisher.class);
  private final EndTicket endTicket = new EndTicket(tickets, process, publisher, Clock.fixed(NOW, ZoneOffset.UTC));

  @Test
  void aCancelledTicketIsOnRecordBeforeItsProcessEnds() {
    endTicket.cancelled(TICKET);

    var order = inOrder(tickets, publisher, process);
    order.verify(tickets).update(TICKET.with(TICKET.progress().cancelled(NOW)));
    order.verify(publisher).publishEvent(new TicketConcluded(TICKET.number()));
    order.verify(process).cancel(TICKET.number());
  }

  @Test
  void theProcessOfAClosedTicketEndsByItself() {
    endTicket.closed(TICKET, Progress.Confirmation.CONFIRMED);

    verify(tickets).update(TICKET.with(TICKET.progress().closed(Progress.Confirmation.CONFIRMED, NOW)));
    verify(publisher).publishEvent(new TicketConcluded(TICKET.number()));
    verify(process, never()).cancel(any());
  }
}
