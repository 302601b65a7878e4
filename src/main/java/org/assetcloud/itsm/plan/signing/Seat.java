package org.assetcloud.itsm.plan.signing;

import java.time.Duration;
import java.time.Instant;
import org.assetcloud.itsm.people.Role;
import org.assetcloud.itsm.plan.StepLevel;
import org.assetcloud.itsm.worktime.BackwardDeadlines;
import org.assetcloud.itsm.worktime.CalendarKind;

/**
 * A signature that a version of a plan needs.
 *
 * @param position in the sequence, from 1
 * @param openedAt when its turn came, null before
 * @param level how far its holders have been reminded
 */
public record Seat(int version, int position, Terms terms, Instant openedAt, StepLevel level) {

  /**
   * A row of the table of signers: deadlines count backwards from the moment at which the release is stopped.
   *
   * @param deputy who may sign as well once nobody of the role can, or they kept silent until their deadline; null where nobody may
   * @param escalateTo who is told when it is late
   */
  public record Terms(Role role, Role deputy, Terms.Times times, Role escalateTo) {

    /** How long before that moment, on which calendar. */
    public record Times(CalendarKind calendar, Duration reminder, Duration deadline) {

      BackwardDeadlines.Step opened(Instant at) {
        return new BackwardDeadlines.Step(calendar, reminder, deadline, at);
      }
    }
  }

  Seat at(StepLevel next) {
    return new Seat(version, position, terms, openedAt, next);
  }

  Seat opened(Instant at) {
    return new Seat(version, position, terms, at, level);
  }
}
