package org.assetcloud.itsm.change.vote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.assetcloud.itsm.change.ChangeExamples.NOW;
import static org.assetcloud.itsm.change.ChangeExamples.NUMBER;
import static org.assetcloud.itsm.change.ChangeExamples.WINDOW;
import static org.assetcloud.itsm.change.ChangeExamples.authorised;
import static org.assetcloud.itsm.change.ChangeExamples.emergency;
import static org.assetcloud.itsm.change.ChangeExamples.in;
import static org.assetcloud.itsm.change.ChangeExamples.normal;
import static org.assetcloud.itsm.change.ChangeExamples.windowed;
import static org.assetcloud.itsm.change.vote.Rounds.TIMES;
import static org.assetcloud.itsm.change.vote.Rounds.closed;
import static org.assetcloud.itsm.change.vote.Rounds.open;
import static org.assetcloud.itsm.change.vote.Rounds.seat;
import static org.assetcloud.itsm.change.vote.Rounds.vote;
import static org.assetcloud.itsm.worktime.Calendars.at;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.assetcloud.itsm.asking.Decision;
import org.assetcloud.itsm.change.Change;
import org.assetcloud.itsm.change.ChangeHistory;
import org.assetcloud.itsm.change.ChangeStatus;
import org.assetcloud.itsm.change.LateApproval;
import org.assetcloud.itsm.change.Risk;
import org.assetcloud.itsm.change.Stage;
import org.assetcloud.itsm.change.TellOfChange;
import org.assetcloud.itsm.change.Telling;
import org.assetcloud.itsm.change.Violation;
import org.assetcloud.itsm.change.ViolationKind;
import org.assetcloud.itsm.change.Window;
import org.assetcloud.itsm.change.calendar.ConflictKind;
import org.assetcloud.itsm.change.calendar.PlannedTimes;
import org.assetcloud.itsm.change.calendar.WindowConflict;
import org.assetcloud.itsm.change.due.DeadlineTable;
import org.assetcloud.itsm.change.due.Dues;
import org.assetcloud.itsm.change.release.ReleaseParts;
import org.assetcloud.itsm.notify.Told;
import org.assetcloud.itsm.people.Acting;
import org.assetcloud.itsm.people.CurrentUser;
import org.assetcloud.itsm.people.Role;
import org.assetcloud.itsm.people.Staff;
import org.assetcloud.itsm.shared.Problem;
import org.assetcloud.itsm.shared.time.Zone;
import org.assetcloud.itsm.worktime.CalendarKind;
import org.junit.jupiter.api.Test;

/** Approvers are asked, vote and are chased, and each time the right people hear the right sentence (R7.4). */
class AskingApproversTest {

  private static final Acting ITSELF = Acting.as(CurrentUser.SYSTEM);
  private static final DeadlineTable AHEAD = (step, type) -> new DeadlineTable.Length(CalendarKind.NATURAL, Duration.ofHours(4));
  private static final WindowConflict FREEZE = new WindowConflict(ConflictKind.FREEZE, "1", WINDOW, "冻结期（年终决算）");

  private final RecordedChanges changes = RecordedChanges.of(rated(normal()));
  private final Staff staff = Staff.oneOfEach();
  private final Told told = new Told();
  private final PlannedTimes calendar = new PlannedTimes();

  @Test
  void eachApproverOfTheTableIsAskedAndToldOnce() {
    assertThat(openRound(NOW, Role.TEAM_LEAD, Role.PROJECT_MANAGER)).containsExactly(1, 2);

    assertThat(told.lines()).containsExactly("ASSIGNMENT VOTE/1/1/ASKED -> [team-lead]: 请您审批。",
        "ASSIGNMENT VOTE/1/2/ASKED -> [project-manager]: 请您审批。");
    assertThat(changes.said()).containsExactly("审批人 system 事前审批：请运维组长、项目经理审批。");
    assertThat(changes.get(NUMBER).progress()).isEqualTo(rated(normal()).progress().inRound(1, ChangeStatus.AWAITING_APPROVAL));
    assertThat(changes.ballots(NUMBER)).extracting(Ballot::round).containsExactly(open(1, 1, Stage.BEFORE));
    assertThat(changes.ballots(NUMBER).get(0).seats()).containsExactly(seat(1, 1, Role.TEAM_LEAD), seat(1, 2, Role.PROJECT_MANAGER));
  }

  @Test
  void whereTheWindowMeetsAFreezeBureauLeaderIsAskedForAnException() {
    calendar.meeting(FREEZE);

    assertThat(openRound(NOW, Role.TEAM_LEAD)).containsExactly(1, 2);

    assertThat(changes.ballots(NUMBER).get(0).seats()).extracting(Seat::holder, Seat::exception, seat -> seat.terms().times())
        .containsExactly(tuple(Role.TEAM_LEAD, false, TIMES),
            tuple(Role.BUREAU_LEADER, true, TIMES));
    assertThat(changes.said()).containsExactly(
        "审批人 system 事前审批：请运维组长、采购人分管领导审批。变更窗口与冻结期（年终决算）冲突，须采购人分管领导同意例外。");
    assertThat(changes.excepted(NUMBER, 1)).containsExactly(FREEZE);
  }

  @Test
  void bureauLeaderWhoIsAskedAnywayIsAskedOnceAndExcepts() {
    calendar.meeting(FREEZE);

    assertThat(openRound(NOW, Role.BUREAU_LEADER, Role.TEAM_LEAD)).containsExactly(1, 2);
    assertThat(changes.ballots(NUMBER).get(0).seats()).extracting(Seat::exception).containsExactly(true, false);
  }

  @Test
  void nobodyWhoCouldVoteIsNoApproval() {
    staff.with(Role.TEAM_LEAD, "implementer").with(Role.BUREAU_LEADER);

    assertThat(openRound(NOW, Role.TEAM_LEAD, Role.PROJECT_MANAGER)).isEmpty();
    assertThat(changes.said()).containsExactly("审批人 system 事前审批：请运维组长（没有可以审批的人员）、项目经理审批。");
    assertThat(told.lines()).containsExactly("ASSIGNMENT VOTE/1/2/ASKED -> [project-manager]: 请您审批。");
  }

  @Test
  void aTableThatNamesNobodyIsNoApprovalEither() {
    calendar.meeting(FREEZE);

    assertThat(openRound(NOW)).isEmpty();
    assertThat(changes.said().get(0)).startsWith("审批人 system 事前审批：审批人表没有给出审批人。");
    assertThat(changes.ballots(NUMBER).get(0).seats()).isEmpty();
  }

  @Test
  void whoStandsInIsNamedWithWhomTheyStandInFor() {
    staff.with(Role.TEAM_LEAD, "verifier");

    openRound(NOW, Role.TEAM_LEAD);

    assertThat(changes.said()).containsExactly("审批人 system 事前审批：请采购人分管领导（代运维组长）审批。");
    assertThat(told.lines()).containsExactly("ASSIGNMENT VOTE/1/1/LEADER -> [bureau-leader]: 请您审批。");
  }

  @Test
  void theTableIsAskedWithStageRiskAndException() {
    assertThat(round(NOW).question(NUMBER)).isEqualTo(new OpenRound.Question(Stage.BEFORE, Risk.LOW, false));
    calendar.meeting(FREEZE);
    assertThat(round(NOW).question(NUMBER)).isEqualTo(new OpenRound.Question(Stage.BEFORE, Risk.LOW, true));
    changes.update(emergency());
    assertThat(round(NOW).question(NUMBER)).as("nobody rated it").isEqualTo(new OpenRound.Question(Stage.AT_ONCE, Risk.HIGH, true));
    changes.update(rated(authorised()));
    assertThat(round(NOW).question(NUMBER)).as("its work goes on").isEqualTo(new OpenRound.Question(Stage.AFTERWARDS, Risk.LOW, false));
  }

  @Test
  void nobodyIsAskedAtTheWrongTime() {
    openRound(NOW, Role.TEAM_LEAD);
    changes.update(in(ChangeStatus.AWAITING_ASSESSMENT, changes.get(NUMBER)));
    assertThat(problem(() -> openRound(NOW, Role.TEAM_LEAD)).type()).isEqualTo("round-open");
    changes.update(normal());
    assertThat(problem(() -> openRound(NOW, Role.TEAM_LEAD)).type()).isEqualTo("not-assessed");
    changes.update(authorised());
    assertThat(problem(() -> openRound(NOW, Role.TEAM_LEAD)).type()).isEqualTo("not-assessed");
    changes.update(authorised().with(authorised().progress().returned()));
    assertThat(problem(() -> openRound(NOW, Role.TEAM_LEAD)).type()).isEqualTo("step-not-due");
    changes.update(windowed(emergency(), new Window(NOW.plusSeconds(14_401), NOW.plusSeconds(20_000))));
    assertThat(problem(() -> openRound(NOW, Role.TEAM_LEAD)).errors()).extracting("field").containsExactly("windowFrom");
  }

  @Test
  void theVotesAfterwardsAreAskedForBesideTheWork() {
    changes.update(rated(in(ChangeStatus.IN_IMPLEMENTATION, authorised())));

    openRound(NOW, Role.TEAM_LEAD);

    assertThat(changes.get(NUMBER).progress().status()).isEqualTo(ChangeStatus.IN_IMPLEMENTATION);
    assertThat(changes.get(NUMBER).progress().round()).isOne();
  }

  @Test
  void aVoteIsKeptWithWhatWasSaidAndWhoseItWas() {
    openRound(NOW, Role.TEAM_LEAD);

    assertThat(cast(Acting.as("team-lead", Role.TEAM_LEAD), new CastVote.Said(Decision.APPROVE, "同意实施", null))).isEmpty();

    assertThat(changes.ballots(NUMBER).get(0).votes()).containsExactly(
        new Vote(1, 1, "team-lead", Role.TEAM_LEAD, Decision.APPROVE, "同意实施", NOW));
    assertThat(changes.said()).last().isEqualTo("表决 team-lead 同意（运维组长，第 1 版）：同意实施");
    assertThat(new AskedSeats(changes).decided(NUMBER)).isTrue();
  }

  @Test
  void whoApprovesMaySayNothingAndWhoDoesNotSaysWhy() {
    openRound(NOW, Role.TEAM_LEAD, Role.PROJECT_MANAGER);
    Acting lead = Acting.as("team-lead", Role.TEAM_LEAD);

    assertThat(problem(() -> cast(lead, new CastVote.Said(Decision.REJECT, " ", null))).errors()).extracting("field").containsExactly("comment");
    cast(lead, new CastVote.Said(Decision.APPROVE, null, null));
    assertThat(changes.said()).last().isEqualTo("表决 team-lead 同意（运维组长，第 1 版）");
    assertThat(new AskedSeats(changes).decided(NUMBER)).isFalse();
  }

  @Test
  void whoMayNotVoteHereIsRefusedByTheRuleThatSaysSo() {
    openRound(NOW, Role.TEAM_LEAD, Role.PROJECT_MANAGER);
    CastVote.Said yes = new CastVote.Said(Decision.APPROVE, null, null);

    assertThat(problem(() -> cast(Acting.as("engineer", Role.ENGINEER), yes)).type()).isEqualTo("not-an-approver");
    assertThat(problem(() -> cast(Acting.as("engineer", Role.ENGINEER), yes))).hasMessage("这一票现由运维组长投，您不在其中。");
    assertThat(problem(() -> cast(Acting.as("requester", Role.TEAM_LEAD), yes)).type()).isEqualTo("votes-not-on-own");
    cast(Acting.as("team-lead", Role.TEAM_LEAD), yes);
    assertThat(problem(() -> cast(Acting.as("second", Role.TEAM_LEAD), yes))).hasMessage("这一票已由他人投出，请刷新待办列表。");
    assertThat(problem(() -> castVote(ITSELF).check(NUMBER, 2, "team-lead")).type()).isEqualTo("voted-already");
    assertThat(problem(() -> castVote(ITSELF).check(NUMBER, 2, "project-manager"))).isNull();
    changes.update(in(ChangeStatus.AWAITING_APPROVAL, changes.get(NUMBER).with(changes.get(NUMBER).progress().revised(ChangeStatus.AWAITING_APPROVAL))));
    assertThat(problem(() -> castVote(ITSELF).check(NUMBER, 2, "project-manager"))).hasMessage("变更 BG-20260302-0001 的内容已修改，请刷新待办列表。");
    changes.update(in(ChangeStatus.APPROVED));
    assertThat(problem(() -> castVote(ITSELF).check(NUMBER, 2, "project-manager")).type()).isEqualTo("step-not-due");
  }

  @Test
  void whoseVoteLeavesNobodyForAnotherSeatMovesThatSeat() {
    staff.with(Role.PROJECT_MANAGER, "both", "manager").with(Role.TEAM_LEAD, "both");
    openRound(NOW, Role.PROJECT_MANAGER, Role.TEAM_LEAD);

    List<Seat> moved = cast(Acting.as("both", Role.PROJECT_MANAGER), new CastVote.Said(Decision.APPROVE, null, null));

    assertThat(moved).extracting(Seat::position, Seat::holder).containsExactly(tuple(2, Role.BUREAU_LEADER));
    assertThat(new AskedSeats(changes).holder(NUMBER, 2)).isEqualTo(Role.BUREAU_LEADER);
  }

  @Test
  void onlyTheFirstVoteOfAnEmergencyConfirmsItsKind() {
    openRound(NOW, Role.TEAM_LEAD);
    Acting lead = Acting.as("team-lead", Role.TEAM_LEAD);
    assertThat(problem(() -> cast(lead, new CastVote.Said(Decision.APPROVE, null, true)))).hasMessage("是否属于上线或更新只在紧急变更先行批准时确认。");

    changes.close(NUMBER, closed(1, 1, Stage.BEFORE, RoundOutcome.VOIDED));
    changes.update(windowed(emergency(), new Window(NOW, NOW.plusSeconds(3_600))));
    openRound(NOW, Role.TEAM_LEAD);
    cast(lead, new CastVote.Said(Decision.APPROVE, null, true));

    assertThat(changes.get(NUMBER).release()).isTrue();
    assertThat(changes.said()).contains("表决 team-lead 经审批人确认属于上线或更新，须有应急方案。");
  }

  @Test
  void whatCanWaitIsNotApprovedAtOnceButMayBeRejected() {
    changes.update(windowed(in(ChangeStatus.AWAITING_APPROVAL, emergency()), new Window(NOW.plusSeconds(14_401), NOW.plusSeconds(20_000))));
    changes.open(NUMBER, open(1, 1, Stage.AT_ONCE), List.of(seat(1, 1, Role.TEAM_LEAD)));
    Acting lead = Acting.as("team-lead", Role.TEAM_LEAD);

    assertThat(problem(() -> cast(lead, new CastVote.Said(Decision.APPROVE, null, null))).errors()).extracting("field").containsExactly("windowFrom");
    cast(lead, new CastVote.Said(Decision.REJECT, "可以等待", null));
    assertThat(changes.ballots(NUMBER).get(0).outcome()).isEqualTo(RoundOutcome.REJECT);
  }

  @Test
  void silenceIsRemindedOfThenPassedOnAndInTheEndThoseAboveHear() {
    openRound(NOW, Role.TEAM_LEAD);
    told.fresh();

    assertThat(chaseAt("2026-03-02T11:59:59").level()).isEqualTo(SeatLevel.ASKED);
    assertThat(told.lines()).isEmpty();
    assertThat(chaseAt("2026-03-02T12:00").level()).isEqualTo(SeatLevel.REMINDED);
    assertThat(chaseAt("2026-03-02T15:30").holder()).isEqualTo(Role.BUREAU_LEADER);
    assertThat(chaseAt("2026-03-03T11:00").level()).isEqualTo(SeatLevel.OVERDUE);

    assertThat(told.lines()).containsExactly("ESCALATION(已催办) CHASE/1/1/REMINDED -> [team-lead]: 已催办，请尽快审批。",
        "ESCALATION(已转采购人分管领导) CHASE/1/1/LEADER -> [bureau-leader]: 已转采购人分管领导，请尽快审批。",
        "ESCALATION(已逾期) CHASE/1/1/OVERDUE -> [bureau-leader]: 已逾期，请尽快审批。",
        "ESCALATION(已逾期) CHASE/1/1/OVERDUE/ABOVE -> [bureau-operator, contractor-director, project-manager]: 运维组长的一票没有人投，变更没有获得批准，请处理。");
    assertThat(changes.said().subList(1, 4)).containsExactly("催办 system 运维组长的一票：已催办，现由运维组长投。",
        "催办 system 运维组长的一票：已转采购人分管领导，现由采购人分管领导投。", "催办 system 运维组长的一票：已逾期，现由采购人分管领导投。");
  }

  @Test
  void afterAnOutageTheLastStepAloneIsTaken() {
    openRound(NOW, Role.TEAM_LEAD);
    told.fresh();

    chaseAt("2026-03-02T16:00");

    assertThat(told.lines()).containsExactly("ESCALATION(已转采购人分管领导) CHASE/1/1/LEADER -> [bureau-leader]: 已催办、已转采购人分管领导，请尽快审批。");
    assertThat(changes.said()).last().isEqualTo("催办 system 运维组长的一票：已催办、已转采购人分管领导，现由采购人分管领导投。");
  }

  @Test
  void whereNobodyIsLeftToAskThoseAboveHearAtOnce() {
    openRound(NOW, Role.TEAM_LEAD);
    staff.with(Role.BUREAU_LEADER);
    told.fresh();

    assertThat(chaseAt("2026-03-02T15:30").holder()).isNull();
    assertThat(told.lines()).containsExactly("ESCALATION(已转采购人分管领导) CHASE/1/1/LEADER/ABOVE -> "
        + "[bureau-operator, contractor-director, project-manager]: 运维组长的一票没有人投，变更没有获得批准，请处理。");
    assertThat(changes.said()).last().isEqualTo("催办 system 运维组长的一票：已催办、已转采购人分管领导，现由没有可以审批的人员投。");
  }

  @Test
  void whoHasVotedAndARoundThatIsOverAreNotChased() {
    openRound(NOW, Role.TEAM_LEAD, Role.PROJECT_MANAGER);
    cast(Acting.as("team-lead", Role.TEAM_LEAD), new CastVote.Said(Decision.APPROVE, null, null));
    told.fresh();

    assertThat(chaseAt("2026-03-09T10:00").level()).isEqualTo(SeatLevel.ASKED);
    changes.close(NUMBER, closed(1, 1, Stage.BEFORE, RoundOutcome.VOIDED));
    assertThat(chase(at("2026-03-09T10:00"), 2).level()).isEqualTo(SeatLevel.ASKED);
    assertThat(told.lines()).isEmpty();
  }

  @Test
  void whoIsAskedHasTimeUntilTheNextIsAndAfterAnOutageAsMuchAsTheTableHas() {
    openRound(NOW, Role.TEAM_LEAD);

    assertThat(deadlines(NOW).next(NUMBER, 1)).isEqualTo(at("2026-03-02T12:00"));
    assertThat(deadlines(NOW).deadline(NUMBER, 1)).isEqualTo(at("2026-03-02T15:30"));
    assertThat(deadlines(at("2026-03-02T15:29:59")).deadline(NUMBER, 1)).isEqualTo(at("2026-03-02T15:30"));
    assertThat(deadlines(at("2026-03-02T15:30")).deadline(NUMBER, 1)).isEqualTo(at("2026-03-03T11:00"));
    assertThat(problem(() -> new AskedSeats(RecordedChanges.of(normal())).holder(NUMBER, 1)).type()).isEqualTo("round-over");
  }

  @Test
  void whoseVotesAreMissingAfterADayHearThatTheyAreOverdue() {
    changes.update(rated(authorised()));
    changes.open(NUMBER, open(1, 1, Stage.AFTERWARDS), List.of(seat(1, 1, Role.TEAM_LEAD), seat(1, 2, Role.PROJECT_MANAGER)));
    changes.add(NUMBER, vote(1, 1, "team-lead", Decision.APPROVE));

    late(NOW.plusSeconds(86_399)).overdue(NUMBER);
    assertThat(told.lines()).isEmpty();
    late(NOW.plusSeconds(86_400)).overdue(NUMBER);

    assertThat(told.lines()).containsExactly(
        "ESCALATION(未按时补审批) APPROVED-LATE -> [bureau-leader, bureau-operator, contractor-director, project-manager]: 紧急变更 24 小时内没有完成补审批。",
        "ESCALATION(未按时补审批) APPROVED-LATE/ASKED -> [project-manager]: 补审批已逾期，请立即办理。",
        "INFORMATION APPROVED-LATE/WAITS -> [requester, implementer]: 补审批已逾期，补审批完成以前不能开工。");
    assertThat(changes.violations(NUMBER)).extracting(Violation::kind).containsExactly(ViolationKind.APPROVED_LATE);
    assertThat(changes.said()).containsExactly("违规 system 未按时补审批：先行批准后 24 小时内没有完成补审批。", "变更窗口 system 补审批逾期，补审批完成以前不能开工。");
  }

  @Test
  void whereNobodyWasAskedYetItIsTheLeadsAndTheRequesters() {
    changes.update(in(ChangeStatus.IN_IMPLEMENTATION, authorised()));

    late(NOW.plusSeconds(86_400)).overdue(NUMBER);

    assertThat(told.lines().get(1)).isEqualTo("ESCALATION(未按时补审批) APPROVED-LATE/ASKED -> [requester, team-lead]: 补审批已逾期，请立即办理。");
    assertThat(told.lines()).as("the work goes on").hasSize(2);
  }

  @Test
  void lateVotesAreDueADayAfterTheFirstOne() {
    assertThat(problem(() -> late(NOW).due(NUMBER)).type()).isEqualTo("not-authorised");
    changes.update(authorised());
    assertThat(late(NOW).due(NUMBER)).isEqualTo(NOW.plusSeconds(86_400));
  }

  @Test
  void whoWaitedForTheLateVotesMayBegin() {
    changes.update(authorised());

    late(NOW).approved(authorised(), NOW.plusSeconds(86_399));
    assertThat(changes.violations(NUMBER)).isEmpty();
    assertThat(told.lines()).isEmpty();
    late(NOW).approved(authorised(), NOW.plusSeconds(86_400));
    assertThat(changes.get(NUMBER).progress().lateApproval()).isEqualTo(LateApproval.APPROVED);
    assertThat(changes.violations(NUMBER)).extracting(Violation::kind).containsExactly(ViolationKind.APPROVED_LATE);
    assertThat(told.fresh().lines()).isEmpty();
    late(NOW).approved(in(ChangeStatus.IN_IMPLEMENTATION, authorised()), NOW.plusSeconds(86_400));
    assertThat(told.lines()).as("who works already waits for nothing").isEmpty();
  }

  private static Change rated(Change change) {
    return change.with(change.progress().rated(Risk.LOW));
  }

  private List<Integer> openRound(Instant now, Role... table) {
    return round(now).open(NUMBER, question -> List.of(table).stream().map(role -> new Seat.Terms(role, null, TIMES)).toList(), now);
  }

  private OpenRound round(Instant now) {
    Approvers approvers = new Approvers(staff);
    return new OpenRound(changes, calendar, approvers, Dues.emergencyWindow(AHEAD, clock(now)),
        new AskApprovers(approvers, history(ITSELF, now), tell(ITSELF, now)));
  }

  private List<Seat> cast(CurrentUser person, CastVote.Said said) {
    return castVote(person).cast(NUMBER, 1, said);
  }

  private CastVote castVote(CurrentUser person) {
    return new CastVote(changes, new Approvers(staff), new LetBegin(Dues.emergencyWindow(AHEAD, clock(NOW)),
        ReleaseParts.confirm(changes, history(person, NOW))), history(person, NOW), person);
  }

  private Seat chaseAt(String wallTime) {
    return chase(at(wallTime), 1);
  }

  private Seat chase(Instant now, int position) {
    return new ChaseVote(changes, new Approvers(staff), deadlines(now), history(ITSELF, now), tell(ITSELF, now)).chase(NUMBER, position);
  }

  private VoteDeadlines deadlines(Instant now) {
    return new VoteDeadlines(changes, Dues.CALENDARS, clock(now));
  }

  private LateApprovals late(Instant now) {
    return new LateApprovals(changes, new Approvers(staff), history(ITSELF, now), tell(ITSELF, now), clock(now));
  }

  private ChangeHistory history(CurrentUser person, Instant now) {
    return Telling.history(changes, person, clock(now));
  }

  private TellOfChange tell(CurrentUser person, Instant now) {
    return Telling.of(told, person, staff, clock(now));
  }

  private static Problem problem(ThrowingCallable attempt) {
    return catchThrowableOfType(Problem.class, attempt);
  }

  private static Clock clock(Instant now) {
    return Clock.fixed(now, Zone.SHANGHAI);
  }
}
