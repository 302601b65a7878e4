package org.assetcloud.itsm.change.desk;

import java.util.List;
import org.assetcloud.itsm.change.Change;
import org.assetcloud.itsm.change.ChangeEventKind;
import org.assetcloud.itsm.change.ChangeProcess;
import org.assetcloud.itsm.change.ChangeStatus;
import org.assetcloud.itsm.change.Changes;
import org.assetcloud.itsm.change.ending.EndChange;
import org.assetcloud.itsm.change.vote.VoidRound;
import org.assetcloud.itsm.shared.text.Text;
import org.springframework.stereotype.Component;

/** Calls a change off before work starts (R7.4): its requester or the project manager. Open tasks go and their holders are told. */
@Component
public class CancelChange {

  private final ChangeRights rights;
  private final Changes changes;
  private final VoidRound voidRound;
  private final EndChange end;
  private final ChangeProcess process;

  CancelChange(ChangeRights rights, Changes changes, VoidRound voidRound, EndChange end, ChangeProcess process) {
    this.rights = rights;
    this.changes = changes;
    this.voidRound = voidRound;
    this.end = end;
    this.process = process;
  }

  /** @throws org.assetcloud.itsm.shared.Forbidden for anybody else */
  public void cancel(String number, String reason) {
    Change change = changes.lock(number);
    rights.check(ChangeAction.CANCEL, change);
    String why = Text.reason("reason", "取消原因", reason, Text.OF_A_FORM);
    voidRound.of(change);
    List<String> holders = process.holders(number);
    end.of(change, ChangeStatus.CANCELLED, ChangeEventKind.CANCELLATION, "取消：" + why, holders);
    process.cancel(number);
  }
}
