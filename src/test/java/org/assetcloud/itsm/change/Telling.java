package org.assetcloud.itsm.change;

import java.time.Clock;
import org.assetcloud.itsm.notify.Told;
import org.assetcloud.itsm.people.CurrentUser;
import org.assetcloud.itsm.people.Members;

/** What tells and keeps the history of a change, for the tests of its use cases. */
public final class Telling {

  private Telling() {}

  public static TellOfChange of(Told told, CurrentUser person, Members members, Clock clock) {
    return new TellOfChange(told.about(person, members, clock));
  }

  public static ChangeHistory history(Changes changes, CurrentUser person, Clock clock) {
    return new ChangeHistory(changes, person, clock);
  }
}
