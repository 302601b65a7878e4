package org.assetcloud.itsm.change.vote;

import java.time.Duration;
import java.time.Instant;
import org.assetcloud.itsm.people.Role;
import org.assetcloud.itsm.worktime.CalendarKind;

/**
 * A vote that is needed: one person of the role gives it, after its deadline one of the deputy's. Moving it changes who may give it, never
 * how many are needed.
 *
 * @param position from 1, within its round
 * @param holder the role whose members may vote now, null where nobody is left who may
 * @param exception whether the vote is the exception from freezes and other changes
 */
public record Seat(int round, int position, Terms terms, Role holder, Instant openedAt, SeatLevel level, boolean exception) {

  /**
   * A row of the table of approvers.
   *
   * @param deputy null where nobody stands in before bureau-leader
   * @param reminder counted time after which the holders are reminded
   * @param deadline counted time after which the deputy is asked, and again until bureau-leader is
   */
  public record Terms(Role role, Role deputy, CalendarKind calendar, Duration reminder, Duration deadline) {}

  Seat heldBy(Role next, SeatLevel reached) {
    return new Seat(round, position, terms, next, openedAt, reached, exception);
  }
}
