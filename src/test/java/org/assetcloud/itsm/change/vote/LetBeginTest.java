package org.assetcloud.itsm.change.vote;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;

import org.assetcloud.itsm.asking.Decision;
import org.assetcloud.itsm.change.Change;
import org.assetcloud.itsm.change.ChangeType;
import org.assetcloud.itsm.change.ExampleChange;
import org.assetcloud.itsm.change.Stage;
import org.assetcloud.itsm.change.due.EmergencyWindow;
import org.assetcloud.itsm.change.release.ConfirmRelease;
import org.junit.jupiter.api.Test;

/** What the vote that lets an emergency begin answers for (R7.4, R4.1). */
class LetBeginTest {

  private static final Change EMERGENCY = ExampleChange.of(ChangeType.EMERGENCY, ExampleChange.requested());

  private final EmergencyWindow emergency = mock(EmergencyWindow.class);
  private final ConfirmRelease confirm = mock(ConfirmRelease.class);
  private final LetBegin letBegin = new LetBegin(emergency, confirm);

  @Test
  void anApprovalAtOnceIsOnlyForWhatCannotWait() {
    letBegin.answered(EMERGENCY, Stage.AT_ONCE, new CastVote.Said(Decision.APPROVE, null, true));

    verify(emergency).check(EMERGENCY);
    verify(confirm).byApprover(EMERGENCY, Stage.AT_ONCE, true);
  }

  @Test
  void toRefuseOrReturnItItNeedNotBeUrgent() {
    letBegin.answered(EMERGENCY, Stage.AT_ONCE, new CastVote.Said(Decision.REJECT, "不必", null));
    letBegin.answered(EMERGENCY, Stage.AT_ONCE, new CastVote.Said(Decision.RETURN, "不全", null));

    verify(emergency, never()).check(any());
  }

  @Test
  void theVotesThatFollowDoNotLetItBegin() {
    letBegin.answered(EMERGENCY, Stage.AFTERWARDS, new CastVote.Said(Decision.APPROVE, null, null));

    verify(emergency, never()).check(any());
  }
}
