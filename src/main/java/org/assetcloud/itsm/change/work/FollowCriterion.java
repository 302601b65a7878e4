package org.assetcloud.itsm.change.work;

import org.assetcloud.itsm.change.Change;
import org.assetcloud.itsm.change.ChangeEventKind;
import org.assetcloud.itsm.change.ChangeHistory;
import org.assetcloud.itsm.change.ChangeProcess;
import org.assetcloud.itsm.change.ChangeStatus;
import org.assetcloud.itsm.change.Changes;
import org.assetcloud.itsm.shared.link.ReleaseFailed;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** One failed criterion of its emergency plan opens a change's back-out at once (R4.2); where that goes on already it is only noted. */
@Component
class FollowCriterion {

  private final Changes changes;
  private final ChangeHistory history;
  private final AskToBackOut askToBackOut;
  private final ChangeProcess process;

  FollowCriterion(Changes changes, ChangeHistory history, AskToBackOut askToBackOut, ChangeProcess process) {
    this.changes = changes;
    this.history = history;
    this.askToBackOut = askToBackOut;
    this.process = process;
  }

  @EventListener
  void failed(ReleaseFailed failed) {
    Change change = changes.lock(failed.change());
    history.add(change.number(), ChangeEventKind.BACK_OUT, failed.reason());
    if (change.progress().status() == ChangeStatus.AWAITING_VERIFICATION) {
      askToBackOut.of(change, failed.reason());
      process.criterionFailed(change.number());
    }
  }
}
