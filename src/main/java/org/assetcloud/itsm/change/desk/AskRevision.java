package org.assetcloud.itsm.change.desk;

import org.assetcloud.itsm.change.Change;
import org.assetcloud.itsm.change.ChangeEventKind;
import org.assetcloud.itsm.change.ChangeHistory;
import org.assetcloud.itsm.change.ChangeProcess;
import org.assetcloud.itsm.change.ChangeStatus;
import org.assetcloud.itsm.change.Changes;
import org.assetcloud.itsm.change.release.ReleaseSteps;
import org.assetcloud.itsm.change.vote.VoidRound;
import org.assetcloud.itsm.shared.text.Text;
import org.springframework.stereotype.Component;

/** Takes a change back to its requester before work starts (R7.4): assessment and votes about the content so far are void. */
@Component
public class AskRevision {

  private final ChangeRights rights;
  private final Changes changes;
  private final ChangeHistory history;
  private final VoidRound voidRound;
  private final ReleaseSteps release;
  private final ChangeProcess process;

  AskRevision(ChangeRights rights, Changes changes, ChangeHistory history, VoidRound voidRound, ReleaseSteps release, ChangeProcess process) {
    this.rights = rights;
    this.changes = changes;
    this.history = history;
    this.voidRound = voidRound;
    this.release = release;
    this.process = process;
  }

  /** @throws org.assetcloud.itsm.shared.Forbidden for anybody but the requester and the project manager */
  public void ask(String number, String reason) {
    Change change = changes.lock(number);
    rights.check(ChangeAction.REVISE, change);
    history.add(number, ChangeEventKind.REVISION, "收回修改：" + Text.reason("reason", "修改原因", reason, Text.OF_A_FORM));
    voidRound.of(change);
    changes.update(change.with(change.progress().unauthorised(ChangeStatus.AWAITING_REVISION)));
    release.withdrawn(change, "变更收回修改。", false);
    process.revise(number);
  }
}
