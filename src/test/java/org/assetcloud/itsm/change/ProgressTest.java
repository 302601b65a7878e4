package org.assetcloud.itsm.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assetcloud.itsm.change.ChangeExamples.NOW;

import java.time.Duration;
import java.time.Instant;
import org.assetcloud.itsm.change.Progress.Times;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** How far a change is, step by step: what each step keeps, and what it makes void (R7.4). */
class ProgressTest {

  private static final Instant LATER = NOW.plus(Duration.ofHours(3));
  private static final Progress BUSY = new Progress(ChangeStatus.IN_IMPLEMENTATION, 2, Risk.HIGH, 3, LateApproval.OPEN,
      new Times(NOW, NOW.plusSeconds(1), NOW.plusSeconds(2), NOW.plusSeconds(3)), ChangeResult.FAILED, true, 7);

  @Test
  void aRequestWaitsForItsAssessmentAndADraftForItsRequester() {
    assertThat(Progress.requested(false)).isEqualTo(
        new Progress(ChangeStatus.AWAITING_ASSESSMENT, 1, null, 0, null, new Times(null, null, null, null), null, false, 0));
    assertThat(Progress.requested(true)).isEqualTo(
        new Progress(ChangeStatus.AWAITING_REVISION, 1, null, 0, null, new Times(null, null, null, null), null, false, 0));
  }

  @Test
  void theVotesAfterwardsAreDueTwentyFourHoursAfterTheFirstOne() {
    Progress authorised = Progress.requested(false).authorised(NOW, true);

    assertThat(authorised.lateApprovalDue()).isEqualTo(NOW.plusSeconds(86_400));
    assertThat(authorised.lateApprovalOverdue(NOW.plusSeconds(86_399))).isFalse();
    assertThat(authorised.lateApprovalOverdue(NOW.plusSeconds(86_400))).isTrue();
    assertThat(authorised.late(LateApproval.APPROVED).lateApprovalOverdue(NOW.plusSeconds(86_400))).isFalse();
    assertThat(Progress.requested(false).authorised(NOW, false).lateApprovalOverdue(NOW.plusSeconds(86_400))).isFalse();
  }

  @Test
  void aNewRevisionMakesVoidWhatWasSaidAboutTheOneBefore() {
    assertThat(BUSY.revised(ChangeStatus.AWAITING_ASSESSMENT)).isEqualTo(
        new Progress(ChangeStatus.AWAITING_ASSESSMENT, 3, null, 3, null, Times.NONE, ChangeResult.FAILED, true, 7));
  }

  @ParameterizedTest
  @EnumSource(ChangeStatus.class)
  void returnedBeforeItsWorkAnEmergencyIsRevisedAndLaterItsWorkGoesOn(ChangeStatus status) {
    Progress before = BUSY.at(status);

    assertThat(before.returned()).isEqualTo(before.at(status.beforeWork() ? ChangeStatus.AWAITING_REVISION : status));
    assertThat(before.rewritten()).isEqualTo(new Progress(status.beforeWork() ? ChangeStatus.AWAITING_APPROVAL : status, 3, null, 3,
        LateApproval.OPEN, BUSY.times(), ChangeResult.FAILED, true, 7));
  }

  @ParameterizedTest
  @EnumSource(ChangeStatus.class)
  void onlyWhatIsNoLongerApprovedBeforeItsWorkIsAuthorisedAnew(ChangeStatus status) {
    boolean expected = status == ChangeStatus.AWAITING_REVISION || status == ChangeStatus.AWAITING_ASSESSMENT
        || status == ChangeStatus.AWAITING_APPROVAL;

    assertThat(BUSY.at(status).toBeAuthorisedAnew()).isEqualTo(expected);
    assertThat(BUSY.late(LateApproval.APPROVED).at(status).toBeAuthorisedAnew()).isFalse();
    assertThat(Progress.requested(false).at(status).toBeAuthorisedAnew()).isFalse();
  }

  @Test
  void anEmergencyThatIsAuthorisedAgainKeepsTheTimeOfTheFirstVote() {
    Progress first = Progress.requested(false).authorised(NOW, true);

    assertThat(first.times()).isEqualTo(new Times(NOW, null, null, null));
    assertThat(first.lateApproval()).isEqualTo(LateApproval.OPEN);
    assertThat(first.status()).isEqualTo(ChangeStatus.APPROVED);
    assertThat(first.returned().authorised(LATER, true)).isEqualTo(first);
    assertThat(first.unauthorised(ChangeStatus.AWAITING_REVISION).authorised(LATER, true).times().authorisedAt()).isEqualTo(LATER);
    assertThat(Progress.requested(false).authorised(LATER, false).lateApproval()).isNull();
  }

  @Test
  void whatIsNoLongerAuthorisedHasNoTimesAndNoLateVotesAhead() {
    assertThat(BUSY.unauthorised(ChangeStatus.AWAITING_REVISION)).isEqualTo(
        new Progress(ChangeStatus.AWAITING_REVISION, 2, Risk.HIGH, 3, null, Times.NONE, ChangeResult.FAILED, true, 7));
  }

  @Test
  void theLateAnswerEndsTheWaitForItAndNothingElse() {
    assertThat(BUSY.late(LateApproval.APPROVED)).isEqualTo(new Progress(ChangeStatus.IN_IMPLEMENTATION, 2, Risk.HIGH, 3,
        LateApproval.APPROVED, BUSY.times(), ChangeResult.FAILED, true, 7));
    assertThat(BUSY.at(ChangeStatus.AWAITING_LATE_APPROVAL).late(LateApproval.REFUSED).status()).isEqualTo(ChangeStatus.AWAITING_REVIEW);
  }

  @Test
  void workThatIsOverWaitsForTheLateVotesOrForItsReview() {
    assertThat(BUSY.worked(ChangeResult.SUCCESSFUL, LATER)).isEqualTo(new Progress(ChangeStatus.AWAITING_LATE_APPROVAL, 2, Risk.HIGH, 3,
        LateApproval.OPEN, new Times(NOW, NOW.plusSeconds(1), LATER, null), ChangeResult.SUCCESSFUL, true, 7));
    assertThat(BUSY.late(LateApproval.REFUSED).worked(ChangeResult.SUCCESSFUL, LATER).status()).isEqualTo(ChangeStatus.AWAITING_REVIEW);
  }

  @Test
  void eachStepKeepsWhatTheOthersFound() {
    Times started = new Times(NOW, LATER, null, null);
    Times ended = new Times(NOW, NOW.plusSeconds(1), NOW.plusSeconds(2), LATER);

    assertThat(BUSY.started(LATER)).isEqualTo(with(started, ChangeStatus.IN_IMPLEMENTATION));
    assertThat(BUSY.ended(ChangeStatus.CLOSED, LATER)).isEqualTo(with(ended, ChangeStatus.CLOSED));
    assertThat(BUSY.rated(Risk.LOW)).isEqualTo(
        new Progress(ChangeStatus.IN_IMPLEMENTATION, 2, Risk.LOW, 3, LateApproval.OPEN, BUSY.times(), ChangeResult.FAILED, true, 7));
    assertThat(BUSY.inRound(4, ChangeStatus.AWAITING_APPROVAL)).isEqualTo(
        new Progress(ChangeStatus.AWAITING_APPROVAL, 2, Risk.HIGH, 4, LateApproval.OPEN, BUSY.times(), ChangeResult.FAILED, true, 7));
    assertThat(Progress.requested(false).foundRelease()).isEqualTo(
        new Progress(ChangeStatus.AWAITING_ASSESSMENT, 1, null, 0, null, Times.NONE, null, true, 0));
  }

  private static Progress with(Times times, ChangeStatus status) {
    return new Progress(status, 2, Risk.HIGH, 3, LateApproval.OPEN, times, ChangeResult.FAILED, true, 7);
  }
}
