package org.assetcloud.itsm.plan.signing;

import java.time.Instant;
import org.assetcloud.itsm.asking.Answers;
import org.assetcloud.itsm.asking.Times;
import org.assetcloud.itsm.people.Role;
import org.assetcloud.itsm.plan.StepLevel;

/**
 * A signature that a version of a plan needs.
 *
 * @param position in the sequence, from 1
 * @param openedAt when its turn came, null before
 * @param level how far its holders have been reminded
 */
public record Seat(int version, int position, Terms terms, Instant openedAt, StepLevel level) implements Answers.Seat {

  /**
   * A row of the table of signers.
   *
   * @param deputy who may sign as well once nobody of the role can, or they kept silent until their deadline; null where nobody may
   * @param times counted backwards from the moment at which the release is stopped
   * @param escalateTo who is told when it is late
   */
  public record Terms(Role role, Role deputy, Times times, Role escalateTo) {}

  public Seat at(StepLevel next) {
    return new Seat(version, position, terms, openedAt, next);
  }

  Seat opened(Instant at) {
    return new Seat(version, position, terms, at, level);
  }
}
