package org.assetcloud.itsm.change.vote;

import org.assetcloud.itsm.asking.Decision;
import org.assetcloud.itsm.change.Change;
import org.assetcloud.itsm.change.Stage;
import org.assetcloud.itsm.change.due.EmergencyWindow;
import org.assetcloud.itsm.change.release.ConfirmRelease;
import org.assetcloud.itsm.shared.Refused;
import org.springframework.stereotype.Component;

/**
 * What the one vote that lets an emergency begin answers for beside the votes that follow: that it cannot wait (R7.4), and whether it is a
 * release, whose plan is asked for next (R4.1).
 */
@Component
class LetBegin {

  private final EmergencyWindow emergency;
  private final ConfirmRelease confirm;

  LetBegin(EmergencyWindow emergency, ConfirmRelease confirm) {
    this.emergency = emergency;
    this.confirm = confirm;
  }

  /**
   * Of a vote at another stage nothing of it is asked.
   *
   * @throws Refused for an approval at once of what is not to happen now, where a release is said to be none, or where it is not asked here
   */
  void answered(Change change, Stage stage, CastVote.Said answer) {
    if (answer.decision() == Decision.APPROVE && stage == Stage.AT_ONCE) {
      emergency.check(change);
    }
    confirm.byApprover(change, stage, answer.release());
  }
}
