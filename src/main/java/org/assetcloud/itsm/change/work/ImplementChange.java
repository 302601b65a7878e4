package org.assetcloud.itsm.change.work;

import org.assetcloud.itsm.change.Change;
import org.assetcloud.itsm.change.ChangeEventKind;
import org.assetcloud.itsm.change.ChangeHistory;
import org.assetcloud.itsm.change.ChangePart;
import org.assetcloud.itsm.change.ChangeStatus;
import org.assetcloud.itsm.change.ChangeStep;
import org.assetcloud.itsm.change.Changes;
import org.assetcloud.itsm.change.due.TakeStep;
import org.assetcloud.itsm.shared.Forbidden;
import org.springframework.stereotype.Component;

/** The implementer reports the work, done or not (R7.4); what was not done is theirs to take back. */
@Component
public class ImplementChange {

  private final TakeStep step;
  private final Changes changes;
  private final Overrun overrun;
  private final ChangeHistory history;
  private final AskToVerify askToVerify;

  ImplementChange(TakeStep step, Changes changes, Overrun overrun, ChangeHistory history, AskToVerify askToVerify) {
    this.step = step;
    this.changes = changes;
    this.overrun = overrun;
    this.history = history;
    this.askToVerify = askToVerify;
  }

  /** @throws Forbidden for anybody but the implementer */
  public void implement(String number, Implementation outcome, String comment) {
    Change change = step.of(number, ChangePart.IMPLEMENTER, ChangeStep.IMPLEMENT);
    boolean done = outcome == Implementation.DONE;
    Remark said = done ? Remark.ifAny("实施情况", comment) : Remark.needed("实施情况", comment);
    overrun.reported(change);
    history.add(number, ChangeEventKind.WORK, said.after(outcome.label()));
    if (done) {
      askToVerify.of(change);
    } else {
      changes.update(change.with(change.progress().at(ChangeStatus.IN_BACK_OUT)));
    }
  }
}
