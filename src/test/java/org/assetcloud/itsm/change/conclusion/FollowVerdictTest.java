package org.assetcloud.itsm.change.conclusion;

import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoMoreInteractions;

import java.time.Instant;
import java.util.List;
import org.assetcloud.itsm.change.Change;
import org.assetcloud.itsm.change.ChangeType;
import org.assetcloud.itsm.change.ExampleChange;
import org.assetcloud.itsm.change.Stage;
import org.assetcloud.itsm.change.vote.LateApprovals;
import org.assetcloud.itsm.change.vote.Round;
import org.assetcloud.itsm.change.vote.RoundOutcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What follows from what came of a round (R7.4), of each outcome at each stage. */
class FollowVerdictTest {

  private static final Instant NOW = ExampleChange.OPENS;
  private static final Change CHANGE = ExampleChange.of(ChangeType.NORMAL, ExampleChange.requested());

  private final RefuseChange refuse = mock(RefuseChange.class);
  private final ReturnChange giveBack = mock(ReturnChange.class);
  private final LateApprovals late = mock(LateApprovals.class);
  private final AuthoriseChange authorise = mock(AuthoriseChange.class);

  @ParameterizedTest
  @EnumSource(Stage.class)
  void oneRefusalRefuses(Stage stage) {
    follow(stage, RoundOutcome.REJECT);

    verify(refuse).of(CHANGE);
    nothingElse();
  }

  @ParameterizedTest
  @EnumSource(Stage.class)
  void whatIsReturnedOrNotApprovedIsPlannedAnew(Stage stage) {
    for (RoundOutcome outcome : List.of(RoundOutcome.RETURN, RoundOutcome.NOT_APPROVED)) {
      Round round = follow(stage, outcome);

      verify(giveBack).of(CHANGE, round);
    }
    nothingElse();
  }

  @ParameterizedTest
  @EnumSource(value = Stage.class, names = {"BEFORE", "AT_ONCE"})
  void whatIsApprovedBeforeItsWorkIsAuthorised(Stage stage) {
    follow(stage, RoundOutcome.APPROVE);

    verify(authorise).of(CHANGE, stage, NOW);
    nothingElse();
  }

  @Test
  void whatIsApprovedAfterwardsWasAuthorisedBefore() {
    follow(Stage.AFTERWARDS, RoundOutcome.APPROVE);

    verify(late).approved(CHANGE, NOW);
    nothingElse();
  }

  private Round follow(Stage stage, RoundOutcome outcome) {
    Round round = new Round(1, 1, stage, NOW, NOW, outcome);
    new FollowVerdict(refuse, giveBack, late, authorise).of(CHANGE, round);
    return round;
  }

  private void nothingElse() {
    verifyNoMoreInteractions(refuse, giveBack, late, authorise);
  }
}
