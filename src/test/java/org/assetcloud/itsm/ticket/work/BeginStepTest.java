package org.assetcloud.itsm.ticket.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Instant;
import org.assetcloud.itsm.people.Role;
import org.assetcloud.itsm.shared.Conflict;
import org.assetcloud.itsm.shared.Forbidden;
import org.assetcloud.itsm.testing.Somebody;
import org.assetcloud.itsm.ticket.Progress;
import org.assetcloud.itsm.ticket.Ticket;
import org.assetcloud.itsm.ticket.TicketStep;
import org.assetcloud.itsm.ticket.Tickets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class BeginStepTest {

  private static final String NUMBER = "GD-20260302-0001";
  private static final Ticket ROUTED =
      new Ticket(NUMBER, null, Instant.EPOCH, "service-desk", Progress.registered().routedTo(Role.ENGINEER));

  private final Tickets tickets = mock(Tickets.class);

  @BeforeEach
  void aTicketWaitsForItsResponse() {
    when(tickets.lock(NUMBER)).thenReturn(ROUTED);
  }

  @Test
  void whoeverTakesAStepHoldsTheTicketUntilItIsDone() {
    Ticket ticket = new BeginStep(tickets, Somebody.of(Role.ENGINEER)).of(NUMBER, TicketStep.RESPOND);

    assertThat(ticket).isSameAs(ROUTED);
    verify(tickets).lock(NUMBER);
    verify(tickets, never()).get(NUMBER);
  }

  @Test
  void aStepBeforeItsTimeIsNotTaken() {
    BeginStep begin = new BeginStep(tickets, Somebody.of(Role.ENGINEER));

    assertThatThrownBy(() -> begin.of(NUMBER, TicketStep.CONFIRM)).isInstanceOf(Conflict.class);
  }

  @Test
  void theBureauWorksOnNoTicket() {
    BeginStep begin = new BeginStep(tickets, Somebody.of(Role.BUREAU_OPERATOR));

    assertThatThrownBy(() -> begin.of(NUMBER, TicketStep.RESPOND)).isInstanceOf(Forbidden.class);
  }
}
