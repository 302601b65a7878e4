package org.assetcloud.itsm.change.vote;

import org.assetcloud.itsm.change.Change;
import org.assetcloud.itsm.change.ChangeStatus;
import org.assetcloud.itsm.change.Changes;
import org.assetcloud.itsm.change.release.ReleaseSteps;
import org.springframework.stereotype.Component;

/**
 * Whatever was approved or is being asked about a change is void, and its requester plans it anew (R7.4); of a release its emergency plan
 * hears, which waits for that (R4.1).
 */
@Component
public class VoidApproval {

  private final Changes changes;
  private final VoidRound voidRound;
  private final ReleaseSteps release;

  VoidApproval(Changes changes, VoidRound voidRound, ReleaseSteps release) {
    this.changes = changes;
    this.voidRound = voidRound;
    this.release = release;
  }

  /** @param why a Chinese sentence */
  public void of(Change change, String why) {
    voidRound.of(change);
    changes.update(change.with(change.progress().unauthorised(ChangeStatus.AWAITING_REVISION)));
    release.withdrawn(change, why, false);
  }
}
