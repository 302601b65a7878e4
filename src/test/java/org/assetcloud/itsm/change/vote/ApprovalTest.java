package org.assetcloud.itsm.change.vote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.assetcloud.itsm.change.ChangeExamples.NOW;
import static org.assetcloud.itsm.change.ChangeExamples.NUMBER;
import static org.assetcloud.itsm.change.ChangeExamples.WINDOW;
import static org.assetcloud.itsm.change.ChangeExamples.authorised;
import static org.assetcloud.itsm.change.ChangeExamples.change;
import static org.assetcloud.itsm.change.ChangeExamples.normal;
import static org.assetcloud.itsm.change.vote.Rounds.closed;
import static org.assetcloud.itsm.change.vote.Rounds.exception;
import static org.assetcloud.itsm.change.vote.Rounds.open;
import static org.assetcloud.itsm.change.vote.Rounds.seat;
import static org.assetcloud.itsm.change.vote.Rounds.vote;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assetcloud.itsm.asking.Decision;
import org.assetcloud.itsm.change.Change;
import org.assetcloud.itsm.change.ChangeKind;
import org.assetcloud.itsm.change.ChangeStatus;
import org.assetcloud.itsm.change.ChangeType;
import org.assetcloud.itsm.change.Content;
import org.assetcloud.itsm.change.Stage;
import org.assetcloud.itsm.change.calendar.ConflictKind;
import org.assetcloud.itsm.change.calendar.PlannedTimes;
import org.assetcloud.itsm.change.calendar.WindowConflict;
import org.assetcloud.itsm.change.template.Catalogue;
import org.assetcloud.itsm.people.Role;
import org.assetcloud.itsm.people.Staff;
import org.assetcloud.itsm.shared.Conflict;
import org.assetcloud.itsm.shared.Forbidden;
import org.assetcloud.itsm.shared.link.VotesOnChange.VoteOnRecord;
import org.assetcloud.itsm.shared.time.Zone;
import org.junit.jupiter.api.Test;

/** What makes a change approved as it is now, and who may say so (R7.4). */
class ApprovalTest {

  private static final WindowConflict FREEZE = new WindowConflict(ConflictKind.FREEZE, "1", WINDOW, "冻结期");
  private static final WindowConflict OTHER = new WindowConflict(ConflictKind.CHANGE, "BG-2", WINDOW, "变更 BG-2");

  private final RecordedChanges changes = RecordedChanges.of(normal());
  private final PlannedTimes calendar = new PlannedTimes();
  private final Catalogue templates = new Catalogue();

  @Test
  void theVotesOfOtherPersonsOnThePresentRevisionApprove() {
    assertThat(approval().granted(normal())).isFalse();
    approvedBy(open(1, 1, Stage.BEFORE), "lead");

    assertThat(approval().granted(normal())).isTrue();
    assertThat(approval().granted(normal().with(normal().progress().revised(ChangeStatus.AWAITING_ASSESSMENT)))).as("another revision").isFalse();
  }

  @Test
  void theVoteOfWhoeverHasAPartByNowDoesNotApprove() {
    approvedBy(closed(1, 1, Stage.BEFORE, RoundOutcome.APPROVE), "verifier");

    assertThat(approval().granted(normal())).isFalse();
  }

  @Test
  void neitherAVoidedRoundNorOneAfterwardsApproves() {
    approvedBy(closed(1, 1, Stage.BEFORE, RoundOutcome.VOIDED), "lead");
    approvedBy(closed(2, 1, Stage.AFTERWARDS, RoundOutcome.APPROVE), "lead");
    approvedBy(closed(3, 1, Stage.BEFORE, RoundOutcome.NOT_APPROVED), "lead");
    assertThat(approval().granted(normal())).isFalse();

    approvedBy(closed(4, 1, Stage.AT_ONCE, RoundOutcome.APPROVE), "lead");
    assertThat(approval().granted(normal())).isTrue();
  }

  @Test
  void aRoundThatIsMarkedApprovedWithoutItsVotesDoesNotApprove() {
    changes.open(NUMBER, closed(1, 1, Stage.BEFORE, RoundOutcome.APPROVE), List.of(seat(1, 1, Role.TEAM_LEAD)));

    assertThat(approval().granted(normal())).isFalse();
  }

  @Test
  void aStandardChangeIsApprovedAsLongAsItsTemplateIs() {
    long template = templates.withApproved("重启", "打印");

    assertThat(approval().granted(standard(ChangeType.STANDARD, template))).isTrue();
    assertThat(approval().granted(standard(ChangeType.STANDARD, template + 1))).isFalse();
    assertThat(approval().granted(standard(ChangeType.STANDARD, null))).isFalse();
    assertThat(approval().granted(standard(ChangeType.NORMAL, template))).isFalse();
  }

  @Test
  void theLateVotesAreMissingTwentyFourHoursAfterTheFirstOne() {
    assertThat(approvalAt(NOW.plusSeconds(86_399)).lateVotesMissing(authorised())).isFalse();
    assertThat(approvalAt(NOW.plusSeconds(86_400)).lateVotesMissing(authorised())).isTrue();
  }

  @Test
  void whatNobodyExceptedFromStandsInTheWay() {
    calendar.meeting(FREEZE, OTHER);
    approvedBy(open(1, 1, Stage.BEFORE), "lead");
    changes.except(NUMBER, 1, List.of(FREEZE, OTHER));

    assertThat(approval().unexcepted(normal())).as("no exception was voted for").containsExactly(FREEZE, OTHER);
  }

  @Test
  void anExceptionHoldsForWhatWasKnownWhenItWasVotedFor() {
    calendar.meeting(FREEZE, OTHER);
    changes.open(NUMBER, open(1, 1, Stage.BEFORE), List.of(seat(1, 1, Role.TEAM_LEAD), exception(1, 2)));
    changes.add(NUMBER, vote(1, 1, "lead", Decision.APPROVE));
    changes.except(NUMBER, 1, List.of(FREEZE));
    assertThat(approval().unexcepted(normal())).as("nobody has voted for the exception").containsExactly(FREEZE, OTHER);

    changes.add(NUMBER, vote(1, 2, "leader", Decision.APPROVE));
    assertThat(approval().unexcepted(normal())).containsExactly(OTHER);
  }

  @Test
  void theOthersExceptionHoldsForBothButNeverForAFreeze() {
    calendar.meeting(FREEZE, OTHER).exceptedBy("BG-2").exceptedBy("1");

    assertThat(approval().unexcepted(normal())).containsExactly(FREEZE);
    assertThat(new Approval(changes, templates, new PlannedTimes(), clock(NOW)).unexcepted(normal())).isEmpty();
  }

  @Test
  void whoVotesHasNoPartInTheChangeAndHasNotVotedYet() {
    Staff staff = new Staff().with(Role.TEAM_LEAD, "implementer", "lead", "requester", "second", "verifier");

    assertThat(new Approvers(staff).of(Role.TEAM_LEAD, normal(), Set.of("second"))).containsExactly("lead");
    Map.of("requester", "votes-not-on-own", "second", "voted-already").forEach((person, rule) -> assertThat(catchThrowableOfType(Forbidden.class,
        () -> Approvers.conflicts(normal(), Set.of("second", "requester")).check(person)).type()).isEqualTo(rule));
    assertThatThrownBy(() -> Approvers.conflicts(normal(), Set.of()).check("verifier")).hasMessage("不能审批自己申请、实施或验证的变更。");
    assertThatThrownBy(() -> Approvers.conflicts(normal(), Set.of("a")).check("a")).hasMessage("您在这一轮中已经投过一票，每人只能投一票。");
    assertThatCode(() -> Approvers.conflicts(normal(), Set.of("a")).check("b")).doesNotThrowAnyException();
  }

  @Test
  void onlySeatsWhoseHolderCanNoLongerVoteMove() {
    Approvers approvers = new Approvers(new Staff().with(Role.TEAM_LEAD, "lead").with(Role.PROJECT_MANAGER, "lead", "manager")
        .with(Role.BUREAU_LEADER, "leader"));
    List<Seat> asked = List.of(seat(1, 1, Role.PROJECT_MANAGER), seat(1, 2, Role.TEAM_LEAD));
    Ballot open = new Ballot(open(1, 1, Stage.BEFORE), asked, List.of());

    assertThat(approvers.moved(normal(), open)).isEmpty();
    assertThat(approvers.moved(normal(), open.with(vote(1, 1, "manager", Decision.APPROVE)))).isEmpty();
    assertThat(approvers.moved(normal(), open.with(vote(1, 1, "lead", Decision.APPROVE)))).extracting(Seat::position, Seat::holder, Seat::level)
        .containsExactly(tuple(2, Role.BUREAU_LEADER, SeatLevel.LEADER));
  }

  @Test
  void aBallotKnowsItsSeatsAndWhoseVotesAreMissing() {
    Vote first = vote(1, 1, "lead", Decision.APPROVE);
    Seat left = seat(1, 3, Role.TEAM_LEAD).heldBy(null, SeatLevel.ASKED);
    Ballot ballot = new Ballot(open(1, 1, Stage.BEFORE), List.of(seat(1, 1, Role.TEAM_LEAD), seat(1, 2, Role.PROJECT_MANAGER), left),
        List.of(first));

    assertThat(ballot.seat(2)).isEqualTo(seat(1, 2, Role.PROJECT_MANAGER));
    assertThat(catchThrowableOfType(Conflict.class, () -> ballot.seat(4)).type()).isEqualTo("round-over");
    assertThat(ballot.of(ballot.seat(1))).isEqualTo(first);
    assertThat(ballot.of(ballot.seat(2))).isNull();
    assertThat(ballot.voted(ballot.seat(1))).isTrue();
    assertThat(ballot.voted(ballot.seat(2))).isFalse();
    assertThat(ballot.open()).as("a seat that nobody is left for is asked of nobody").containsExactly(seat(1, 2, Role.PROJECT_MANAGER));
    assertThat(ballot.voters()).containsExactly("lead");
  }

  @Test
  void onlyTheVoteOfTheExceptionsSeatExcepts() {
    Ballot ballot = new Ballot(open(1, 1, Stage.BEFORE), List.of(seat(1, 1, Role.TEAM_LEAD), exception(1, 2)),
        List.of(vote(1, 1, "lead", Decision.APPROVE)));

    assertThat(ballot.excepts()).isFalse();
    assertThat(ballot.with(vote(1, 2, "leader", Decision.REJECT)).excepts()).isFalse();
    assertThat(ballot.with(vote(1, 2, "leader", Decision.APPROVE)).excepts()).isTrue();
  }

  @Test
  void aBallotApprovesTheRevisionItWasAboutByPersonsWithoutAPart() {
    Ballot ballot = new Ballot(open(1, 1, Stage.BEFORE), List.of(seat(1, 1, Role.TEAM_LEAD)), List.of());

    assertThat(ballot.approves(normal())).isFalse();
    assertThat(ballot.with(vote(1, 1, "lead", Decision.APPROVE)).approves(normal())).isTrue();
    assertThat(ballot.with(vote(1, 1, "implementer", Decision.APPROVE)).approves(normal())).isFalse();
    assertThat(ballot.with(vote(1, 1, "lead", Decision.APPROVE))
        .approves(normal().with(normal().progress().revised(ChangeStatus.AWAITING_APPROVAL)))).isFalse();
  }

  @Test
  void whatWasVotedStaysReadableAndSaysWhereItsRoundWasVoided() {
    changes.open(NUMBER, closed(1, 1, Stage.BEFORE, RoundOutcome.VOIDED), List.of(seat(1, 1, Role.TEAM_LEAD)));
    changes.add(NUMBER, vote(1, 1, "lead", Decision.APPROVE));
    approvedBy(open(2, 1, Stage.AT_ONCE), "second");

    assertThat(new ReadVotes(changes).of(NUMBER)).containsExactly(
        new VoteOnRecord("事前审批（已作废）", "运维组长", "lead", "同意", null, NOW), new VoteOnRecord("紧急先行批准", "运维组长", "second", "同意", null, NOW));
  }

  @Test
  void whatIsTakenBackEndsTheOpenRoundAndNoOther() {
    Round decided = closed(1, 1, Stage.BEFORE, RoundOutcome.APPROVE);
    changes.open(NUMBER, decided, List.of());
    changes.open(NUMBER, open(2, 1, Stage.BEFORE), List.of());

    new VoidRound(changes, clock(NOW.plusSeconds(5))).of(normal());

    assertThat(changes.ballots(NUMBER)).extracting(Ballot::round)
        .containsExactly(decided, new Round(2, 1, Stage.BEFORE, NOW, NOW.plusSeconds(5), RoundOutcome.VOIDED));
  }

  private void approvedBy(Round round, String person) {
    changes.open(NUMBER, round, List.of(seat(round.number(), 1, Role.TEAM_LEAD)));
    changes.add(NUMBER, vote(round.number(), 1, person, Decision.APPROVE));
  }

  private Approval approval() {
    return approvalAt(NOW);
  }

  private Approval approvalAt(Instant now) {
    return new Approval(changes, templates, calendar, clock(now));
  }

  private static Clock clock(Instant now) {
    return Clock.fixed(now, Zone.SHANGHAI);
  }

  private static Change standard(ChangeType type, Long template) {
    Content all = change(type, ChangeKind.PATCH).content();
    return normal().with(new Content(all.title(), all.reason(), all.kind(), type, all.scope(), all.hands(), all.window(),
        all.downtimeMinutes(), all.plan(), all.tickets(), template), normal().progress());
  }
}
