package org.assetcloud.itsm.change.work;

import org.assetcloud.itsm.change.Change;
import org.assetcloud.itsm.change.ChangeEventKind;
import org.assetcloud.itsm.change.ChangeHistory;
import org.assetcloud.itsm.change.ChangePart;
import org.assetcloud.itsm.change.ChangeResult;
import org.assetcloud.itsm.change.ChangeStep;
import org.assetcloud.itsm.change.due.TakeStep;
import org.assetcloud.itsm.change.release.ReleaseSteps;
import org.assetcloud.itsm.shared.Conflict;
import org.assetcloud.itsm.shared.Forbidden;
import org.springframework.stereotype.Component;

/** Another person than the implementer tells whether it worked (R7.4). */
@Component
public class VerifyChange {

  private final TakeStep step;
  private final ChangeHistory history;
  private final ReleaseSteps release;
  private final EndWork endWork;
  private final AskToBackOut askToBackOut;

  VerifyChange(TakeStep step, ChangeHistory history, ReleaseSteps release, EndWork endWork, AskToBackOut askToBackOut) {
    this.step = step;
    this.history = history;
    this.release = release;
    this.endWork = endWork;
    this.askToBackOut = askToBackOut;
  }

  /**
   * @throws Forbidden for anybody but the verifier
   * @throws Conflict for a release that passes while a criterion of its plan is not answered, or has failed
   */
  public void verify(String number, Verification outcome, String comment) {
    Change change = step.of(number, ChangePart.VERIFIER, ChangeStep.VERIFY);
    boolean passed = outcome == Verification.PASSED;
    Remark said = passed ? Remark.ifAny("验证情况", comment) : Remark.needed("验证情况", comment);
    history.add(number, ChangeEventKind.VERIFICATION, said.after(outcome.label()));
    if (passed) {
      release.verified(change);
      endWork.of(change, ChangeResult.SUCCESSFUL);
    } else {
      askToBackOut.of(change, "验证未通过，请立即回退。");
    }
  }
}
