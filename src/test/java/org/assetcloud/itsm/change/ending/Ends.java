package org.assetcloud.itsm.change.ending;

import java.util.List;
import org.assetcloud.itsm.change.ChangeHistory;
import org.assetcloud.itsm.change.Changes;
import org.assetcloud.itsm.change.TellOfChange;
import org.assetcloud.itsm.change.due.ChangeDecisions;
import org.assetcloud.itsm.change.release.ReleaseSteps;

/** How changes end, for the tests of other use cases. */
public final class Ends {

  private Ends() {}

  public static CloseChange closing(Changes changes, ChangeDecisions decisions, EndChange end) {
    return new CloseChange(changes, decisions, end);
  }

  public static EndChange of(Changes changes, ChangeHistory history, TellOfChange tell, ReleaseSteps release, List<Object> published) {
    return new EndChange(changes, history, tell, release, published::add);
  }
}
