package org.assetcloud.itsm.plan;

import java.time.Duration;
import org.assetcloud.itsm.people.Role;
import org.assetcloud.itsm.worktime.CalendarKind;

/**
 * A signature that a version of a plan needs.
 *
 * @param position in the sequence, from 1
 * @param level how far its holders have been reminded
 */
public record Seat(int version, int position, Terms terms, StepLevel level) {

  /**
   * A row of the table of signers: deadlines count backwards from the moment at which the release is stopped.
   *
   * @param escalateTo who is told when it is late
   */
  public record Terms(Role role, Terms.Times times, Role escalateTo) {

    /** How long before that moment, on which calendar. */
    public record Times(CalendarKind calendar, Duration reminder, Duration deadline) {}
  }

  Seat at(StepLevel next) {
    return new Seat(version, position, terms, next);
  }
}
