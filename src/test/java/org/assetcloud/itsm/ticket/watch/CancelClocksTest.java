package org.assetcloud.itsm.ticket.watch;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.util.Map;
import org.assetcloud.itsm.ticket.Progress;
import org.assetcloud.itsm.ticket.Ticket;
import org.assetcloud.itsm.ticket.clock.ClockKind;
import org.junit.jupiter.api.Test;

class CancelClocksTest {

  private static final Ticket TICKET = new Ticket("GD-20260302-0001", null, Instant.EPOCH, "service-desk", Progress.registered());

  private final TicketClocks clocks = mock(TicketClocks.class);
  private final TellOfCancelledBreach tell = mock(TellOfCancelledBreach.class);
  private final CancelClocks cancelClocks = new CancelClocks(clocks, tell);

  @Test
  void theBureauHearsOfABreachThatIsCalledOff() {
    Map<ClockKind, Instant> missed = Map.of(ClockKind.RESPONSE, Instant.EPOCH);
    when(clocks.cancel(TICKET.number())).thenReturn(missed);

    cancelClocks.of(TICKET, "重复登记");

    verify(tell).tell(TICKET, missed, "重复登记");
  }

  @Test
  void nobodyIsToldWhereNoDeadlineWasMissed() {
    when(clocks.cancel(TICKET.number())).thenReturn(Map.of());

    cancelClocks.of(TICKET, "重复登记");

    verify(clocks).cancel(TICKET.number());
    verify(tell, never()).tell(any(), any(), any());
  }
}
