package org.assetcloud.itsm.change;

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

  /** Where its process ends with a refusal; nothing where it has ended already. */
  public void reject(String number) {
    Change change = changes.lock(number);
    if (change.progress().status().beforeWork()) {
      of(change, "审批被否决，变更结束。");
    }
  }

  void of(Change change, String said) {
    voidRound.of(change);
    end.of(change, ChangeStatus.REJECTED, ChangeEventKind.CLOSURE, said, process.holders(change.number()));
  }
}
