package org.assetcloud.itsm.ticket.tryout;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.assetcloud.itsm.ticket.clock.ClockEvent;
import org.assetcloud.itsm.ticket.clock.ClockEventType;
import org.assetcloud.itsm.ticket.clock.ServiceClock;

/**
 * A stretch in which a clock is alive and watched: from its registration, or from the answer that it is not solved, until it stops.
 *
 * @param clock with the events of until then, not stopped
 * @param until exclusive
 */
record Cycle(ServiceClock clock, Instant from, Instant until) {

  /** The cycles of a clock in their order; one that is alive is watched up to now, now included. */
  static List<Cycle> of(ServiceClock clock, Instant registeredAt, Instant now) {
    List<Cycle> cycles = new ArrayList<>();
    Instant from = registeredAt;
    for (int each = 0; each < clock.events().size(); each++) {
      ClockEvent event = clock.events().get(each);
      if (event.type() == ClockEventType.STOPPED && from != null) {
        cycles.add(new Cycle(clock.after(each), from, event.at()));
        from = null;
      } else if (event.type() == ClockEventType.RESUMED && from == null) {
        from = event.at();
      }
    }
    if (from != null) {
      cycles.add(new Cycle(clock, from, now.plusSeconds(1)));
    }
    return cycles;
  }
}
