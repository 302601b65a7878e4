package org.assetcloud.itsm.ticket.tryout;

import java.util.List;
import org.assetcloud.itsm.ticket.clock.ClockKind;

/**
 * A ticket with its clocks as they were and as they would have been.
 *
 * @param catchAll whether no row of the tried targets but the last is for it
 */
public record Replayed(PastTicket ticket, List<Clock> clocks, boolean catchAll) {

  /** One clock under both. */
  public record Clock(ClockKind kind, Course before, Course after) {

    boolean otherResult() {
      return before.result() != after.result();
    }

    boolean otherwiseSent() {
      return !before.sent().equals(after.sent());
    }
  }
}
