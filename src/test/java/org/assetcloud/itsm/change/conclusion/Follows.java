package org.assetcloud.itsm.change.conclusion;

import org.assetcloud.itsm.change.Changes;
import org.assetcloud.itsm.change.TellOfChange;
import org.assetcloud.itsm.change.assessment.AskToAssess;

/** What follows an approval, for the tests of other use cases. */
public final class Follows {

  private Follows() {}

  public static AuthoriseChange authorise(Changes changes, AskToAssess toAssess, TellOfChange tell) {
    return new AuthoriseChange(changes, new AnnounceDowntime(tell), toAssess, tell);
  }
}
