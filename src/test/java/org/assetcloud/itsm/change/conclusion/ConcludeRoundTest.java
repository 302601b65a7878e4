package org.assetcloud.itsm.change.conclusion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assetcloud.itsm.change.ChangeExamples.NOW;
import static org.assetcloud.itsm.change.ChangeExamples.NUMBER;
import static org.assetcloud.itsm.change.ChangeExamples.WINDOW;
import static org.assetcloud.itsm.change.ChangeExamples.authorised;
import static org.assetcloud.itsm.change.ChangeExamples.change;
import static org.assetcloud.itsm.change.ChangeExamples.emergency;
import static org.assetcloud.itsm.change.ChangeExamples.in;
import static org.assetcloud.itsm.change.ChangeExamples.normal;
import static org.assetcloud.itsm.change.vote.Rounds.closed;
import static org.assetcloud.itsm.change.vote.Rounds.open;
import static org.assetcloud.itsm.change.vote.Rounds.seat;
import static org.assetcloud.itsm.change.vote.Rounds.vote;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.assetcloud.itsm.asking.Decision;
import org.assetcloud.itsm.change.Change;
import org.assetcloud.itsm.change.ChangeHistory;
import org.assetcloud.itsm.change.ChangeKind;
import org.assetcloud.itsm.change.ChangeStatus;
import org.assetcloud.itsm.change.ChangeType;
import org.assetcloud.itsm.change.Content;
import org.assetcloud.itsm.change.Driven;
import org.assetcloud.itsm.change.LateApproval;
import org.assetcloud.itsm.change.Stage;
import org.assetcloud.itsm.change.TellOfChange;
import org.assetcloud.itsm.change.Telling;
import org.assetcloud.itsm.change.Violation;
import org.assetcloud.itsm.change.ViolationKind;
import org.assetcloud.itsm.change.assessment.Assessors;
import org.assetcloud.itsm.change.calendar.ConflictKind;
import org.assetcloud.itsm.change.calendar.PlannedTimes;
import org.assetcloud.itsm.change.calendar.WindowConflict;
import org.assetcloud.itsm.change.due.Dues;
import org.assetcloud.itsm.change.ending.Ends;
import org.assetcloud.itsm.change.release.ReleaseParts;
import org.assetcloud.itsm.change.release.ReleaseSteps;
import org.assetcloud.itsm.change.template.Catalogue;
import org.assetcloud.itsm.change.vote.Ballot;
import org.assetcloud.itsm.change.vote.RecordedChanges;
import org.assetcloud.itsm.change.vote.RoundOutcome;
import org.assetcloud.itsm.change.vote.Rounds;
import org.assetcloud.itsm.notify.Told;
import org.assetcloud.itsm.people.Acting;
import org.assetcloud.itsm.people.CurrentUser;
import org.assetcloud.itsm.people.Role;
import org.assetcloud.itsm.people.Staff;
import org.assetcloud.itsm.shared.Conflict;
import org.assetcloud.itsm.shared.link.ChangeConcluded;
import org.assetcloud.itsm.shared.link.ReleaseWithdrawn;
import org.assetcloud.itsm.shared.time.Zone;
import org.junit.jupiter.api.Test;

/** What comes of a round of votes, what follows from it, and who is told what (R7.4). */
class ConcludeRoundTest {

  private static final WindowConflict FREEZE = new WindowConflict(ConflictKind.FREEZE, "1", WINDOW, "冻结期（年终决算）");
  private static final String DOWNTIME = "ASSIGNMENT DOWNTIME/1 -> [service-desk]: "
      + "计划停机 30 分钟（2026年3月2日 20:00:00 至 2026年3月2日 22:00:00），请通知受影响的单位：财政局。";

  private final RecordedChanges changes = new RecordedChanges();
  private final Staff staff = Staff.oneOfEach();
  private final Told told = new Told();
  private final PlannedTimes calendar = new PlannedTimes();
  private final List<Object> published = new ArrayList<>();
  private final Driven process = new Driven("holder");

  @Test
  void approvedByItsVotesAChangeWaitsForItsWindowAndTheServiceDeskTellsTheUnits() {
    voted(waiting(normal()), Stage.BEFORE, Decision.APPROVE);

    assertThat(conclude(NOW)).isEqualTo(RoundOutcome.APPROVE);

    assertThat(changes.get(NUMBER).progress()).isEqualTo(waiting(normal()).progress().authorised(NOW, false));
    assertThat(told.lines()).containsExactly("INFORMATION DECIDED/1 -> [requester]: 事前审批：同意。", DOWNTIME);
    assertThat(changes.said()).containsExactly("审批结果 system 事前审批（第 1 版）：同意。");
    assertThat(changes.ballots(NUMBER)).extracting(Ballot::round).containsExactly(closed(1, 1, Stage.BEFORE, RoundOutcome.APPROVE));
    assertThat(calendar.locked()).isOne();
  }

  @Test
  void withoutDowntimeNobodyIsToldOfAnyAndManyUnitsAreCounted() {
    List<String> many = IntStream.range(0, 41).mapToObj(each -> "一二三四五六七八九" + each % 10).toList();
    voted(waiting(with(0, List.of())), Stage.BEFORE, Decision.APPROVE);
    conclude(NOW);
    assertThat(told.lines()).hasSize(1);

    assertThat(downtime(with(1, List.of()))).endsWith("请通知受影响的单位：全部单位。");
    assertThat(downtime(with(2, many))).endsWith("请通知受影响的单位：共 41 个单位，名单见变更。");
    assertThat(downtime(with(3, List.of("长".repeat(400))))).endsWith("长长。");
    assertThat(downtime(with(4, List.of("长".repeat(401))))).endsWith("请通知受影响的单位：共 1 个单位，名单见变更。");
  }

  @Test
  void silenceAndWantOfPeopleAreNoApprovalAndThoseWhoFindPeopleHear() {
    voted(waiting(normal()), Stage.BEFORE);

    assertThat(conclude(NOW)).isEqualTo(RoundOutcome.NOT_APPROVED);

    assertThat(changes.get(NUMBER).progress().status()).isEqualTo(ChangeStatus.AWAITING_REVISION);
    assertThat(told.lines()).containsExactly("INFORMATION DECIDED/1 -> [requester]: 事前审批：未获批准。",
        "ESCALATION(未获批准) NOBODY/1 -> [bureau-operator, contractor-director, process-owner, project-manager]: "
            + "没有可以审批的人员，未获批准。请配备审批人员后由申请人重新提交。");
  }

  @Test
  void votesOnAnotherRevisionOrOfWhoeverHasAPartByNowDoNotApprove() {
    voted(waiting(normal().with(normal().progress().revised(ChangeStatus.AWAITING_APPROVAL))), Stage.BEFORE, Decision.APPROVE);

    assertThat(conclude(NOW)).isEqualTo(RoundOutcome.NOT_APPROVED);
  }

  @Test
  void whatTheCalendarDoesNotLeaveFreeIsNotApprovedThoughEverybodyVotedForIt() {
    calendar.meeting(FREEZE);
    voted(waiting(normal()), Stage.BEFORE, Decision.APPROVE);

    assertThat(conclude(NOW)).isEqualTo(RoundOutcome.NOT_APPROVED);

    assertThat(told.lines()).containsExactly("INFORMATION DECIDED/1 -> [requester]: 事前审批：未获批准。变更窗口与冻结期（年终决算）冲突，请重新安排窗口。");
    assertThat(changes.get(NUMBER).progress().status()).isEqualTo(ChangeStatus.AWAITING_REVISION);
  }

  @Test
  void aWindowThatIsOverIsNotApproved() {
    voted(waiting(normal()), Stage.BEFORE, Decision.APPROVE);
    assertThat(conclude(WINDOW.to())).isEqualTo(RoundOutcome.NOT_APPROVED);
    assertThat(changes.said()).containsExactly("审批结果 system 事前审批（第 1 版）：未获批准。变更窗口已经过去，请重新安排。");
  }

  @Test
  void aWindowIsStillGoodInItsLastSecond() {
    voted(waiting(normal()), Stage.BEFORE, Decision.APPROVE);

    assertThat(conclude(WINDOW.to().minusSeconds(1))).isEqualTo(RoundOutcome.APPROVE);
  }

  @Test
  void rejectedBeforeItsWorkAChangeEndsAndItsHoldersAreTold() {
    voted(waiting(change(ChangeType.NORMAL, ChangeKind.UPGRADE)), Stage.BEFORE, Decision.REJECT);

    assertThat(conclude(NOW)).isEqualTo(RoundOutcome.REJECT);

    assertThat(changes.get(NUMBER).progress().status()).isEqualTo(ChangeStatus.REJECTED);
    assertThat(changes.get(NUMBER).progress().times().closedAt()).isEqualTo(NOW);
    assertThat(told.lines()).containsExactly("INFORMATION DECIDED/1 -> [requester]: 事前审批：否决。",
        "INFORMATION ENDED -> [holder, implementer, requester]: 已结束：已否决。");
    assertThat(published).containsExactly(new ReleaseWithdrawn(NUMBER, "审批被否决，变更结束。", true),
        new ChangeConcluded(NUMBER, List.of("IT-20260301-0001"), "已否决"));
  }

  @Test
  void whatElseWasOpenAboutARejectedChangeIsVoid() {
    changes.add(waiting(normal()));
    changes.open(NUMBER, open(1, 1, Stage.BEFORE), List.of(seat(1, 1, Role.TEAM_LEAD)));

    reject(NOW).of(waiting(normal()), "审批被否决，变更结束。");

    assertThat(changes.ballots(NUMBER)).extracting(ballot -> ballot.round().outcome()).containsExactly(RoundOutcome.VOIDED);
  }

  @Test
  void returnedBeforeItsWorkAChangeIsWrittenAnew() {
    voted(waiting(normal()), Stage.BEFORE, Decision.RETURN);

    assertThat(conclude(NOW)).isEqualTo(RoundOutcome.RETURN);

    assertThat(changes.get(NUMBER).progress().status()).isEqualTo(ChangeStatus.AWAITING_REVISION);
    assertThat(told.lines()).containsExactly("INFORMATION DECIDED/1 -> [requester]: 事前审批：退回修改。");
  }

  @Test
  void oneVoteLetsAnEmergencyBeginAndItsAssessmentIsAskedForBesideTheWork() {
    voted(waiting(emergency()), Stage.AT_ONCE, Decision.APPROVE);

    conclude(NOW);

    assertThat(changes.get(NUMBER).progress()).isEqualTo(waiting(emergency()).progress().authorised(NOW, true));
    assertThat(told.lines()).containsExactly("INFORMATION DECIDED/1 -> [requester]: 紧急先行批准：同意。", DOWNTIME,
        "ASSIGNMENT ASSESS/1 -> [team-lead]: 等待评估，请及时认领。");
  }

  @Test
  void whoAssessesInWhosePlaceIsOnRecord() {
    staff.with(Role.TEAM_LEAD, "requester");
    voted(waiting(emergency()), Stage.AT_ONCE, Decision.APPROVE);

    conclude(NOW);

    String because = "运维组长中有本变更的申请人、实施人或验证人，须回避，由项目经理办理。";
    assertThat(changes.said()).last().isEqualTo("评估 system " + because);
    assertThat(told.lines()).last().isEqualTo("ASSIGNMENT ASSESS/1 -> [project-manager]: 等待评估，请及时认领。" + because);
  }

  @Test
  void letBeginAnewTheImplementerHearsThatTheyMay() {
    Change returned = authorised().with(authorised().progress().returned());
    voted(in(ChangeStatus.AWAITING_APPROVAL, returned), Stage.AT_ONCE, Decision.APPROVE);

    conclude(NOW.plusSeconds(60));

    assertThat(told.lines()).last().isEqualTo("ASSIGNMENT AUTHORISED/0 -> [implementer]: 修改后的内容已经先行批准，窗口内可以开工。");
    assertThat(changes.get(NUMBER).progress().times().authorisedAt()).as("of the first vote").isEqualTo(NOW);
  }

  @Test
  void approvedInFullAfterwardsAnEmergencyGoesOn() {
    calendar.meeting(FREEZE);
    voted(in(ChangeStatus.IN_IMPLEMENTATION, authorised()), Stage.AFTERWARDS, Decision.APPROVE);

    assertThat(conclude(WINDOW.to())).as("neither calendar nor window is asked any more").isEqualTo(RoundOutcome.APPROVE);

    assertThat(changes.get(NUMBER).progress().lateApproval()).isEqualTo(LateApproval.APPROVED);
    assertThat(changes.violations(NUMBER)).isEmpty();
    assertThat(calendar.locked()).isZero();
  }

  @Test
  void approvedTooLateIsAViolationAndWhoWaitedMayBegin() {
    voted(authorised(), Stage.AFTERWARDS, Decision.APPROVE);

    conclude(NOW.plusSeconds(86_400));

    assertThat(changes.violations(NUMBER)).extracting(Violation::kind).containsExactly(ViolationKind.APPROVED_LATE);
    assertThat(told.lines()).last().isEqualTo("ASSIGNMENT APPROVED-AFTERWARDS -> [implementer]: 补审批已经完成，窗口内可以开工。");
  }

  @Test
  void refusedAfterwardsBeforeItsWorkAnEmergencyEndsAndTheDowntimeIsTakenBack() {
    voted(authorised(), Stage.AFTERWARDS, Decision.REJECT);

    conclude(NOW);

    assertThat(changes.get(NUMBER).progress().status()).isEqualTo(ChangeStatus.REJECTED);
    assertThat(changes.get(NUMBER).progress().lateApproval()).isEqualTo(LateApproval.REFUSED);
    assertThat(changes.said()).last().isEqualTo("关闭 system 补审批在开工前被否决，不能开工，变更结束。");
    assertThat(told.lines()).last().isEqualTo("INFORMATION REFUSED-BEFORE-WORK -> [project-manager, service-desk]: "
        + "紧急变更的补审批在开工前被否决，不再实施；已通知各单位的计划停机请撤回。");
  }

  @Test
  void refusedAfterItsWorkBeganItIsAViolationThatSomebodyDecidesAbout() {
    voted(in(ChangeStatus.IN_IMPLEMENTATION, authorised()), Stage.AFTERWARDS, Decision.REJECT);

    conclude(NOW);

    assertThat(changes.get(NUMBER).progress().status()).isEqualTo(ChangeStatus.IN_IMPLEMENTATION);
    assertThat(changes.get(NUMBER).progress().lateApproval()).isEqualTo(LateApproval.REFUSED);
    assertThat(changes.violations(NUMBER)).containsExactly(
        new Violation(ViolationKind.REFUSED_AFTERWARDS, NOW, "紧急变更已经批准开工，事后审批被否决。"));
    assertThat(told.lines()).last().isEqualTo(
        "ESCALATION(事后被否决) REFUSED-AFTERWARDS -> [project-manager]: 事后审批被否决，实施结束后请决定回退还是保留。");
  }

  @Test
  void returnedBeforeItsWorkAnEmergencyWaitsForAVoteAboutWhatIsWrittenAnew() {
    voted(authorised(), Stage.AFTERWARDS, Decision.RETURN);

    conclude(NOW);

    assertThat(changes.get(NUMBER).progress()).isEqualTo(authorised().progress().returned());
    assertThat(told.lines()).last().isEqualTo("INFORMATION RETURNED/1 -> [implementer]: 已退回申请人修改，修改后的内容先行批准以前不能开工。");
  }

  @Test
  void returnedWhileItIsWorkedOnAnEmergencyGoesOn() {
    voted(in(ChangeStatus.IN_IMPLEMENTATION, authorised()), Stage.AFTERWARDS, Decision.RETURN);

    conclude(NOW);

    assertThat(changes.get(NUMBER).progress().status()).isEqualTo(ChangeStatus.IN_IMPLEMENTATION);
    assertThat(told.lines()).containsExactly("INFORMATION DECIDED/1 -> [requester]: 事后补审批：退回修改。");
  }

  @Test
  void returnedOnceMoreAnEmergencyThatWasLetBeginKeepsWhatItWasLetBeginWith() {
    Change returned = authorised().with(authorised().progress().returned());
    voted(in(ChangeStatus.AWAITING_APPROVAL, returned), Stage.AT_ONCE, Decision.RETURN);

    conclude(NOW);

    assertThat(changes.get(NUMBER).progress().lateApproval()).isEqualTo(LateApproval.OPEN);
    assertThat(changes.get(NUMBER).progress().status()).isEqualTo(ChangeStatus.AWAITING_REVISION);
  }

  @Test
  void aRoundIsConcludedOnceAndARefusalEndsTheProcessOfARefusedChangeOnly() {
    voted(waiting(normal()), Stage.BEFORE, Decision.APPROVE);
    changes.close(NUMBER, closed(1, 1, Stage.BEFORE, RoundOutcome.APPROVE));

    assertThat(catchThrowableOfType(Conflict.class, () -> conclude(NOW)).type()).isEqualTo("round-over");
    assertThat(catchThrowableOfType(Conflict.class, () -> reject(NOW).rejected(NUMBER)).type()).isEqualTo("not-refused");
    changes.update(in(ChangeStatus.REJECTED));
    reject(NOW).rejected(NUMBER);
  }

  private void voted(Change change, Stage stage, Decision... decisions) {
    changes.add(change);
    changes.open(NUMBER, open(1, 1, stage), List.of(seat(1, 1, Role.TEAM_LEAD)));
    List.of(decisions).forEach(decision -> changes.add(NUMBER, vote(1, 1, "team-lead", decision)));
  }

  private static Change waiting(Change change) {
    return in(ChangeStatus.AWAITING_APPROVAL, change);
  }

  private static Change with(int downtime, List<String> units) {
    Content all = normal().content();
    return normal().with(new Content(all.title(), all.reason(), all.kind(), all.type(), new Content.Scope(all.scope().modules(), units),
        all.hands(), all.window(), downtime, all.plan(), all.tickets(), null), normal().progress());
  }

  private String downtime(Change change) {
    Told heard = new Told();
    new AnnounceDowntime(Telling.of(heard, Acting.as(CurrentUser.SYSTEM), staff, clock(NOW))).of(change);
    return heard.lines().get(0);
  }

  private RoundOutcome conclude(Instant now) {
    TellOfChange tell = tell(now);
    AuthoriseChange authorise = new AuthoriseChange(changes, new AnnounceDowntime(tell), Assessors.toAssess(staff, history(now), tell), tell);
    RefuseChange refuse = new RefuseChange(changes, reject(now), Dues.violation(staff, history(now), tell), tell);
    FollowVerdict follow = new FollowVerdict(refuse, new ReturnChange(changes, tell),
        Rounds.late(changes, staff, history(now), tell, clock(now)), authorise);
    JudgeRound judge = new JudgeRound(Rounds.approval(changes, new Catalogue(), calendar, clock(now)));
    return new ConcludeRound(changes, judge, new AnnounceVerdict(history(now), tell), follow, clock(now)).conclude(NUMBER);
  }

  private RejectChange reject(Instant now) {
    ReleaseSteps release = new ReleaseParts().steps(published);
    return new RejectChange(changes, Rounds.voidRound(changes, clock(now)), Ends.of(changes, history(now), tell(now), release, published), process);
  }

  private ChangeHistory history(Instant now) {
    return Telling.history(changes, Acting.as(CurrentUser.SYSTEM), clock(now));
  }

  private TellOfChange tell(Instant now) {
    return Telling.of(told, Acting.as(CurrentUser.SYSTEM), staff, clock(now));
  }

  private static Clock clock(Instant now) {
    return Clock.fixed(now, Zone.SHANGHAI);
  }
}
