package org.assetcloud.itsm.change.conclusion;

import org.assetcloud.itsm.change.Change;
import org.assetcloud.itsm.change.ChangeEventKind;
import org.assetcloud.itsm.change.ChangeProcess;
import org.assetcloud.itsm.change.ChangeStatus;
import org.assetcloud.itsm.change.Changes;
import org.assetcloud.itsm.change.ending.EndChange;
import org.assetcloud.itsm.change.vote.VoidRound;
import org.assetcloud.itsm.shared.Conflict;
import org.springframework.stereotype.Component;

/** The approvers refuse a change before any work (R7.4): it ends at once, whatever was open about it is withdrawn, and the holders are told. */
@Component
public class RejectChange {

  private final Changes changes;
  private final VoidRound voidRound;
  private final EndChange end;
  private final ChangeProcess process;

  RejectChange(Changes changes, VoidRound voidRound, EndChange end, ChangeProcess process) {
    this.changes = changes;
    this.voidRound = voidRound;
    this.end = end;
    this.process = process;
  }

  /** Its process ends with a refusal. @throws Conflict where the approvers, whose round ended it, did not refuse it */
  public void rejected(String number) {
    Change change = changes.lock(number);
    if (change.progress().status() != ChangeStatus.REJECTED) {
      throw new Conflict("not-refused", "变更 %s 现在%s，没有被否决，不能按否决结束，请刷新待办列表。".formatted(
          number, change.progress().status().label()));
    }
  }

  void of(Change change, String said) {
    voidRound.of(change);
    end.of(change, ChangeStatus.REJECTED, ChangeEventKind.CLOSURE, said, process.holders(change.number()));
  }
}
