package org.assetcloud.itsm.change.work;

import java.util.List;
import org.assetcloud.itsm.change.Change;
import org.assetcloud.itsm.change.ChangeStatus;
import org.assetcloud.itsm.change.Changes;
import org.assetcloud.itsm.change.TellOfChange;
import org.assetcloud.itsm.change.release.ReleaseSteps;
import org.springframework.stereotype.Component;

/** The work is done and now the verifier's to look at (R7.4); of a release its plan hears too, whose criteria are asked for (R4.1). */
@Component
class AskToVerify {

  private final Changes changes;
  private final TellOfChange tell;
  private final ReleaseSteps release;

  AskToVerify(Changes changes, TellOfChange tell, ReleaseSteps release) {
    this.changes = changes;
    this.tell = tell;
    this.release = release;
  }

  void of(Change change) {
    changes.update(change.with(change.progress().at(ChangeStatus.AWAITING_VERIFICATION)));
    tell.work(change, "VERIFY/%d".formatted(change.progress().version()), List.of(change.content().hands().verifier()), "已实施，请验证。");
    release.carriedOut(change);
  }
}
