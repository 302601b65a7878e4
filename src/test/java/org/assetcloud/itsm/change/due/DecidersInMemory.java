package org.assetcloud.itsm.change.due;

import org.assetcloud.itsm.change.ChangeHistory;
import org.assetcloud.itsm.change.TellOfChange;
import org.assetcloud.itsm.people.Members;

/** Who decides and lets steps be taken, for rules that are tested by themselves. */
public final class DecidersInMemory {

  private DecidersInMemory() {}

  public static Deciders of(Members members) {
    return new Deciders(members);
  }

  public static RecordViolation violations(Members members, ChangeHistory history, TellOfChange tell) {
    return new RecordViolation(of(members), history, tell);
  }
}
