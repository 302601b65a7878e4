package org.assetcloud.itsm.change.desk;

import org.assetcloud.itsm.change.Change;
import org.assetcloud.itsm.change.ChangeEventKind;
import org.assetcloud.itsm.change.ChangeHistory;
import org.assetcloud.itsm.change.ChangeProcess;
import org.assetcloud.itsm.change.Changes;
import org.assetcloud.itsm.change.vote.VoidApproval;
import org.assetcloud.itsm.shared.text.Text;
import org.springframework.stereotype.Component;

/** Takes a change back to its requester before work starts (R7.4): assessment and votes about the content so far are void. */
@Component
public class AskRevision {

  private final ChangeRights rights;
  private final Changes changes;
  private final ChangeHistory history;
  private final VoidApproval voidApproval;
  private final ChangeProcess process;

  AskRevision(ChangeRights rights, Changes changes, ChangeHistory history, VoidApproval voidApproval, ChangeProcess process) {
    this.rights = rights;
    this.changes = changes;
    this.history = history;
    this.voidApproval = voidApproval;
    this.process = process;
  }

  /** @throws org.assetcloud.itsm.shared.Forbidden for anybody but the requester and the project manager */
  public void ask(String number, String reason) {
    Change change = changes.lock(number);
    rights.check(ChangeAction.REVISE, change);
    history.add(number, ChangeEventKind.REVISION, "收回修改：" + Text.reason("reason", "修改原因", reason, Text.OF_A_FORM));
    voidApproval.of(change, "变更收回修改。");
    process.revise(number);
  }
}
