package org.assetcloud.itsm.change.ending;

import java.util.List;
import org.assetcloud.itsm.change.Change;
import org.assetcloud.itsm.change.ChangeEventKind;
import org.assetcloud.itsm.change.ChangeStatus;
import org.assetcloud.itsm.change.ChangeStep;
import org.assetcloud.itsm.change.Changes;
import org.assetcloud.itsm.change.due.ChangeDecisions;
import org.assetcloud.itsm.shared.Conflict;
import org.springframework.stereotype.Component;

/** Closes a change after its work, verification and approval in full; what has to be reviewed was reviewed before (R7.4). */
@Component
public class CloseChange {

  private final Changes changes;
  private final ChangeDecisions decisions;
  private final EndChange end;

  CloseChange(Changes changes, ChangeDecisions decisions, EndChange end) {
    this.changes = changes;
    this.decisions = decisions;
    this.end = end;
  }

  /** @throws Conflict where something of it is missing */
  public void close(String number) {
    Change change = ChangeStep.CLOSE.of(changes.lock(number));
    if (decisions.toBackOut(change)) {
      throw new Conflict("back-out-undecided", "变更 %s 事后被否决，请项目经理先决定回退还是保留。".formatted(number));
    }
    if (decisions.toReview(change) && !reviewed(change)) {
      throw new Conflict("review-missing", "变更 %s 还没有复核，不能关闭，请采购人信息科先复核。".formatted(number));
    }
    end.of(change, ChangeStatus.CLOSED, ChangeEventKind.CLOSURE, "关闭，结果：%s。".formatted(change.progress().result().label()), List.of());
  }

  /** Whether the bureau said something since the work was over. */
  private boolean reviewed(Change change) {
    return changes.events(change.number()).stream()
        .anyMatch(event -> event.kind() == ChangeEventKind.REVIEW && !event.at().isBefore(change.progress().times().endedAt()));
  }
}
