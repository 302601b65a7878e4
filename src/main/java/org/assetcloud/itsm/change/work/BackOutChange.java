package org.assetcloud.itsm.change.work;

import org.assetcloud.itsm.change.Change;
import org.assetcloud.itsm.change.ChangeEventKind;
import org.assetcloud.itsm.change.ChangeHistory;
import org.assetcloud.itsm.change.ChangeResult;
import org.assetcloud.itsm.change.ChangeStatus;
import org.assetcloud.itsm.change.ChangeStep;
import org.assetcloud.itsm.change.Changes;
import org.assetcloud.itsm.shared.Conflict;
import org.assetcloud.itsm.shared.Forbidden;
import org.assetcloud.itsm.shared.Refused;
import org.springframework.stereotype.Component;

/** What came of taking a change back, or that it is kept though it was refused afterwards (R7.4). */
@Component
public class BackOutChange {

  private final Changes changes;
  private final MayBackOut mayBackOut;
  private final ChangeHistory history;
  private final EndWork endWork;
  private final FailedBackOut failed;

  BackOutChange(Changes changes, MayBackOut mayBackOut, ChangeHistory history, EndWork endWork, FailedBackOut failed) {
    this.changes = changes;
    this.mayBackOut = mayBackOut;
    this.history = history;
    this.endWork = endWork;
    this.failed = failed;
  }

  /**
   * KEPT is for changes that were refused afterwards, and for the project manager to answer for.
   *
   * @throws Forbidden where it is a decision, for whoever has a part in the change
   */
  public void backOut(String number, BackOut outcome, String comment) {
    Change change = ChangeStep.BACK_OUT.of(changes.lock(number));
    boolean decision = MayBackOut.isDecision(change);
    if (!decision && change.progress().status() != ChangeStatus.IN_BACK_OUT) {
      throw new Conflict("nothing-to-back-out", "变更 %s 现在%s，没有需要回退的内容，请刷新待办列表。".formatted(
          number, change.progress().status().label()));
    }
    mayBackOut.check(change);
    if (!decision && outcome == BackOut.KEPT) {
      throw Refused.field("backOut", "没有完成的变更必须回退，请选择“已回退”或“回退失败”。");
    }
    Remark said = Remark.needed("回退情况", comment);
    history.add(number, ChangeEventKind.BACK_OUT, said.after(outcome.label()));
    endWork.of(change, switch (outcome) {
      case BACKED_OUT -> ChangeResult.BACKED_OUT;
      case BACK_OUT_FAILED -> ChangeResult.BACK_OUT_FAILED;
      case KEPT -> change.progress().result();
    });
    if (outcome == BackOut.BACK_OUT_FAILED) {
      failed.of(change, said.text());
    }
  }
}
