package org.assetcloud.itsm.change.vote;

import org.assetcloud.itsm.people.Role;
import org.springframework.stereotype.Component;

/** Whose votes are asked for now (R7.4). */
@Component
public class AskedSeats {

  private final VotedChanges changes;

  AskedSeats(VotedChanges changes) {
    this.changes = changes;
  }

  /** The role whose members may vote, null where nobody is left who may. */
  public Role holder(String number, int position) {
    return changes.lastAsked(number).seat(position).holder();
  }

  /** Whether nobody has to vote any more. */
  public boolean decided(String number) {
    return changes.goingOn(number).outcome() != null;
  }
}
