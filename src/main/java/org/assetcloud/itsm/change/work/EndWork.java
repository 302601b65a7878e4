package org.assetcloud.itsm.change.work;

import java.time.Clock;
import org.assetcloud.itsm.change.Change;
import org.assetcloud.itsm.change.ChangeResult;
import org.assetcloud.itsm.change.Changes;
import org.assetcloud.itsm.change.TellOfChange;
import org.assetcloud.itsm.change.release.ReleaseSteps;
import org.assetcloud.itsm.people.Role;
import org.springframework.stereotype.Component;

/**
 * The work is over with its verification or back-out (R7.4): its plan hears of it (R4.1), and what has to be reviewed is told to the
 * bureau.
 */
@Component
class EndWork {

  private final Changes changes;
  private final ReleaseSteps release;
  private final TellOfChange tell;
  private final Clock clock;

  EndWork(Changes changes, ReleaseSteps release, TellOfChange tell, Clock clock) {
    this.changes = changes;
    this.release = release;
    this.tell = tell;
    this.clock = clock;
  }

  void of(Change change, ChangeResult result) {
    Change worked = change.with(change.progress().worked(result, clock.instant()));
    changes.update(worked);
    release.ended(change, result);
    if (worked.toReview(changes.violations(change.number()))) {
      tell.work(worked, "REVIEW", tell.of(Role.BUREAU_OPERATOR), "实施已结束（%s），须复核。".formatted(result.label()));
    }
  }
}
