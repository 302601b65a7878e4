package org.assetcloud.itsm.change.conclusion;

import java.util.List;
import org.assetcloud.itsm.change.Change;
import org.assetcloud.itsm.change.ChangeStatus;
import org.assetcloud.itsm.change.Changes;
import org.assetcloud.itsm.change.LateApproval;
import org.assetcloud.itsm.change.Stage;
import org.assetcloud.itsm.change.TellOfChange;
import org.assetcloud.itsm.change.vote.Round;
import org.springframework.stereotype.Component;

/**
 * What was not approved goes back to its requester (R7.4). Of an emergency that was let begin only what is written about its work can be
 * revised, and where that has not begun it waits for a vote about it.
 */
@Component
class ReturnChange {

  private final Changes changes;
  private final TellOfChange tell;

  ReturnChange(Changes changes, TellOfChange tell) {
    this.changes = changes;
    this.tell = tell;
  }

  /** @param round that did not approve it */
  void of(Change change, Round round) {
    boolean letBegin = round.stage() == Stage.AFTERWARDS || change.progress().lateApproval() == LateApproval.OPEN;
    if (!letBegin) {
      changes.update(change.with(change.progress().unauthorised(ChangeStatus.AWAITING_REVISION)));
      return;
    }
    changes.update(change.with(change.progress().returned()));
    if (change.progress().status().beforeWork()) {
      tell.know(change, "RETURNED/%d".formatted(round.number()), List.of(change.content().hands().implementer()),
          "已退回申请人修改，修改后的内容先行批准以前不能开工。");
    }
  }
}
