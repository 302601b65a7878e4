package org.assetcloud.itsm.change.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assetcloud.itsm.change.ChangeExamples.NOW;
import static org.assetcloud.itsm.change.ChangeExamples.NUMBER;
import static org.assetcloud.itsm.change.ChangeExamples.WINDOW;
import static org.assetcloud.itsm.change.ChangeExamples.authorised;
import static org.assetcloud.itsm.change.ChangeExamples.change;
import static org.assetcloud.itsm.change.ChangeExamples.in;
import static org.assetcloud.itsm.change.ChangeExamples.normal;
import static org.assetcloud.itsm.change.ChangeExamples.windowed;
import static org.assetcloud.itsm.change.vote.Rounds.open;
import static org.assetcloud.itsm.change.vote.Rounds.seat;
import static org.assetcloud.itsm.change.vote.Rounds.vote;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.assetcloud.itsm.asking.Decision;
import org.assetcloud.itsm.change.Change;
import org.assetcloud.itsm.change.ChangeHistory;
import org.assetcloud.itsm.change.ChangeKind;
import org.assetcloud.itsm.change.ChangeResult;
import org.assetcloud.itsm.change.ChangeStatus;
import org.assetcloud.itsm.change.ChangeType;
import org.assetcloud.itsm.change.Driven;
import org.assetcloud.itsm.change.LateApproval;
import org.assetcloud.itsm.change.Stage;
import org.assetcloud.itsm.change.TellOfChange;
import org.assetcloud.itsm.change.Telling;
import org.assetcloud.itsm.change.Violation;
import org.assetcloud.itsm.change.ViolationKind;
import org.assetcloud.itsm.change.Window;
import org.assetcloud.itsm.change.calendar.ConflictKind;
import org.assetcloud.itsm.change.calendar.PlannedTimes;
import org.assetcloud.itsm.change.calendar.WindowConflict;
import org.assetcloud.itsm.change.due.Dues;
import org.assetcloud.itsm.change.release.ReleaseParts;
import org.assetcloud.itsm.change.release.ReleaseSteps;
import org.assetcloud.itsm.change.template.Catalogue;
import org.assetcloud.itsm.change.vote.Approval;
import org.assetcloud.itsm.change.vote.RecordedChanges;
import org.assetcloud.itsm.change.vote.Rounds;
import org.assetcloud.itsm.notify.Told;
import org.assetcloud.itsm.people.Acting;
import org.assetcloud.itsm.people.CurrentUser;
import org.assetcloud.itsm.people.Role;
import org.assetcloud.itsm.people.Staff;
import org.assetcloud.itsm.shared.Problem;
import org.assetcloud.itsm.shared.link.BackOutFailed;
import org.assetcloud.itsm.shared.link.PlanSigned;
import org.assetcloud.itsm.shared.link.ReleaseBegun;
import org.assetcloud.itsm.shared.link.ReleaseCarriedOut;
import org.assetcloud.itsm.shared.link.ReleaseEnded;
import org.assetcloud.itsm.shared.link.ReleaseFailed;
import org.assetcloud.itsm.shared.link.ReleaseStopped;
import org.assetcloud.itsm.shared.link.ReleaseWithdrawn;
import org.assetcloud.itsm.shared.time.Zone;
import org.junit.jupiter.api.Test;

/** The work of a change from its window to its end: who takes each step, when, and who hears of it (R7.4). */
class WorkTest {

  private static final Acting IMPLEMENTER = Acting.as("implementer", Role.ENGINEER);
  private static final Acting VERIFIER = Acting.as("verifier", Role.ENGINEER);
  private static final Acting MANAGER = Acting.as("project-manager", Role.PROJECT_MANAGER);
  private static final Acting BUREAU = Acting.as("bureau-operator", Role.BUREAU_OPERATOR);
  private static final Instant OPEN = WINDOW.from();
  private static final Instant LATE = WINDOW.to();
  private static final WindowConflict FREEZE = new WindowConflict(ConflictKind.FREEZE, "1", WINDOW, "冻结期（年终决算）");

  private final RecordedChanges changes = new RecordedChanges();
  private final Staff staff = Staff.oneOfEach();
  private final Told told = new Told();
  private final PlannedTimes calendar = new PlannedTimes();
  private final ReleaseParts plans = new ReleaseParts();
  private final List<Object> published = new ArrayList<>();
  private final Driven process = new Driven();
  private CurrentUser person = Acting.as(CurrentUser.SYSTEM);
  private Instant now = OPEN;

  @Test
  void whenItsWindowOpensTheImplementerOfAnApprovedChangeIsAskedToBegin() {
    approved(normal());

    assertThat(openWindow()).isTrue();

    assertThat(told.lines()).containsExactly("ASSIGNMENT IMPLEMENT/1 -> [implementer]: 变更窗口已开始，请认领“实施变更”后开工。");
    assertThat(changes.said()).containsExactly("变更窗口 system 变更窗口开始，可以开工。");
  }

  @Test
  void whatIsNotApprovedAnyMoreOpensNoWindow() {
    changes.add(in(ChangeStatus.CANCELLED));

    assertThat(openWindow()).isFalse();
    assertThat(told.lines()).isEmpty();
  }

  @Test
  void withoutItsVotesAChangeIsSentBackToItsRequester() {
    changes.add(in(ChangeStatus.APPROVED));

    assertThat(openWindow()).isFalse();

    assertThat(changes.get(NUMBER).progress().status()).isEqualTo(ChangeStatus.AWAITING_REVISION);
    assertThat(told.lines()).containsExactly("INFORMATION SENT-BACK/0 -> [implementer, project-manager]: 批准已失效，请重新提交审批。",
        "ASSIGNMENT REPLAN/0 -> [requester]: 批准已失效，请重新提交审批。");
  }

  @Test
  void whoRequestedItHearsOnceThatItWasSentBack() {
    staff.with(Role.PROJECT_MANAGER, "implementer", "requester");
    changes.add(in(ChangeStatus.APPROVED));

    openWindow();

    assertThat(told.lines()).first().isEqualTo("INFORMATION SENT-BACK/0 -> [implementer]: 批准已失效，请重新提交审批。");
  }

  @Test
  void aFreezeThatCameBetweenSendsTheChangeBack() {
    calendar.meeting(FREEZE);
    approved(normal());

    assertThat(openWindow()).isFalse();
    assertThat(changes.said()).containsExactly("变更窗口 system 变更窗口与冻结期（年终决算）冲突，不能开工，请重新安排。");
  }

  @Test
  void aReleaseWithoutItsPlanIsSentBackAndItsPlanHears() {
    plans.missing("应急方案还没有签署");
    approved(change(ChangeType.NORMAL, ChangeKind.UPGRADE));

    assertThat(openWindow()).isFalse();
    String why = "变更窗口已开始，应急方案还没有签署，不能上线，请重新安排。";
    assertThat(published).containsExactly(new ReleaseWithdrawn(NUMBER, why, false));
  }

  @Test
  void anEmergencyWaitsForItsPlanAndForItsLateVotes() {
    plans.missing("应急方案还没有签署");
    Change emergency = change(ChangeType.EMERGENCY, ChangeKind.UPGRADE);
    approved(emergency.with(emergency.progress().authorised(NOW, true)));

    assertThat(openWindow()).isTrue();
    assertThat(told.lines()).last().isEqualTo("ASSIGNMENT IMPLEMENT/1 -> [implementer]: 变更窗口已开始，请应急方案签署后认领“实施变更”后开工。");
    now = NOW.plusSeconds(86_400);
    assertThat(openWindow()).isTrue();
    assertThat(changes.said()).last().isEqualTo("变更窗口 system 变更窗口开始，补审批完成后应急方案签署后可以开工。");
  }

  @Test
  void anEmergencyThatWasReturnedWaitsForAVoteAboutIt() {
    changes.add(authorised().with(authorised().progress().returned()));

    assertThat(openWindow()).isTrue();
    assertThat(changes.said()).containsExactly("变更窗口 system 变更窗口开始，修改后的内容先行批准后可以开工。");
  }

  @Test
  void theImplementerBeginsWithinTheWindow() {
    approved(change(ChangeType.NORMAL, ChangeKind.UPGRADE));

    start("implementer");

    assertThat(changes.get(NUMBER).progress().status()).isEqualTo(ChangeStatus.IN_IMPLEMENTATION);
    assertThat(changes.get(NUMBER).progress().times().startedAt()).isEqualTo(OPEN);
    assertThat(published).containsExactly(new ReleaseBegun(NUMBER));
    assertThat(calendar.locked()).isOne();
    start("implementer");
    assertThat(changes.said()).as("who has begun has begun").containsExactly("实施 system 开工。");
  }

  @Test
  void nobodyBeginsAtTheWrongTimeOrWithoutWhatIsNeeded() {
    approved(change(ChangeType.NORMAL, ChangeKind.UPGRADE));

    assertThat(problem(() -> start("verifier")).type()).isEqualTo("not-the-implementer");
    now = OPEN.minusSeconds(1);
    assertThat(problem(() -> start("implementer")).type()).isEqualTo("window-not-open");
    now = LATE;
    assertThat(problem(() -> start("implementer"))).hasMessage("变更 BG-20260302-0001 只能在窗口内开工（2026年3月2日 20:00:00 至 2026年3月2日 22:00:00）；"
        + "窗口不合适时请申请人重新安排。");
    now = OPEN;
    plans.missing("应急方案还没有签署");
    assertThat(problem(() -> start("implementer")).type()).isEqualTo("plan-not-signed");
    calendar.meeting(FREEZE);
    assertThat(problem(() -> start("implementer")).type()).isEqualTo("change-conflicts");
    changes.update(in(ChangeStatus.AWAITING_APPROVAL, changes.get(NUMBER)));
    assertThat(problem(() -> start("implementer")).type()).isEqualTo("votes-missing");
    changes.update(in(ChangeStatus.APPROVED).with(normal().progress().revised(ChangeStatus.APPROVED)));
    assertThat(problem(() -> start("implementer"))).hasMessage("变更 BG-20260302-0001 没有获得所需的批准，不能开工。");
    assertThat(published).isEmpty();
  }

  @Test
  void nobodyBeginsWhatWasNotApprovedInFullADayAfterTheFirstVote() {
    approved(windowed(authorised(), new Window(NOW, NOW.plusSeconds(100_000))));

    now = NOW.plusSeconds(86_400);
    assertThat(problem(() -> start("implementer"))).hasMessageContaining("先行批准已超过 24 小时而补审批没有完成");
    now = NOW.plusSeconds(86_399);
    assertThat(problem(() -> start("implementer"))).isNull();
  }

  @Test
  void whatIsDoneIsVerifiedAndWhatIsNotIsTakenBack() {
    changes.add(in(ChangeStatus.IN_IMPLEMENTATION, change(ChangeType.NORMAL, ChangeKind.UPGRADE)));

    implement(Implementation.DONE, null);

    assertThat(changes.get(NUMBER).progress().status()).isEqualTo(ChangeStatus.AWAITING_VERIFICATION);
    assertThat(told.lines()).containsExactly("ASSIGNMENT VERIFY/0 -> [verifier]: 已实施，请验证。");
    assertThat(published).containsExactly(new ReleaseCarriedOut(NUMBER));
    assertThat(changes.said()).containsExactly("实施 implementer 已完成。");

    changes.update(in(ChangeStatus.IN_IMPLEMENTATION));
    assertThat(problem(() -> implement(Implementation.FAILED, null)).errors()).extracting("field").containsExactly("comment");
    implement(Implementation.FAILED, "装不上");
    assertThat(changes.get(NUMBER).progress().status()).isEqualTo(ChangeStatus.IN_BACK_OUT);
    assertThat(changes.said()).last().isEqualTo("实施 implementer 未成功：装不上");
  }

  @Test
  void onlyWhoIsNamedTakesAStepOfTheWork() {
    changes.add(in(ChangeStatus.IN_IMPLEMENTATION));

    person = VERIFIER;
    assertThat(problem(() -> implementChange().implement(NUMBER, Implementation.DONE, null)))
        .hasMessage("这一步只能由变更 BG-20260302-0001 的实施人提交。");
    person = IMPLEMENTER;
    changes.update(in(ChangeStatus.AWAITING_VERIFICATION));
    assertThat(problem(() -> verifyChange().verify(NUMBER, Verification.PASSED, null)).type()).isEqualTo("not-yours-to-answer");
    assertThat(problem(() -> implementChange().implement(NUMBER, Implementation.DONE, null)).type()).isEqualTo("step-not-due");
  }

  @Test
  void workThatIsReportedAfterItsWindowIsAViolation() {
    now = LATE;
    changes.add(in(ChangeStatus.IN_IMPLEMENTATION));

    implement(Implementation.DONE, null);

    assertThat(told.lines()).first().isEqualTo(
        "ESCALATION(超出变更窗口) OVERRUN -> [project-manager]: 变更窗口结束以后才提交实施结果，已记违规。");
    assertThat(changes.violations(NUMBER)).extracting(Violation::kind).containsExactly(ViolationKind.WINDOW_OVERRUN);
  }

  @Test
  void whatPassesIsOverAndWhatDoesNotIsTakenBack() {
    changes.add(in(ChangeStatus.AWAITING_VERIFICATION, change(ChangeType.NORMAL, ChangeKind.UPGRADE)));
    person = VERIFIER;

    verifyChange().verify(NUMBER, Verification.PASSED, null);

    assertThat(changes.get(NUMBER).progress().result()).isEqualTo(ChangeResult.SUCCESSFUL);
    assertThat(changes.get(NUMBER).progress().times().endedAt()).isEqualTo(OPEN);
    assertThat(published).containsExactly(new ReleaseEnded(NUMBER, true));
    assertThat(told.lines()).as("nothing to review").isEmpty();

    changes.update(in(ChangeStatus.AWAITING_VERIFICATION));
    assertThat(problem(() -> verifyChange().verify(NUMBER, Verification.FAILED, " ")).errors()).extracting("field").containsExactly("comment");
    verifyChange().verify(NUMBER, Verification.FAILED, "打不开");
    assertThat(changes.get(NUMBER).progress().status()).isEqualTo(ChangeStatus.IN_BACK_OUT);
    assertThat(told.lines()).containsExactly("ASSIGNMENT BACK-OUT/0 -> [implementer]: 验证未通过，请立即回退。");
    assertThat(changes.said()).last().isEqualTo("验证 verifier 未通过：打不开");
  }

  @Test
  void aReleaseWithAnOpenCriterionDoesNotPass() {
    plans.unanswered("准则“可以打印”还没有答复");
    changes.add(in(ChangeStatus.AWAITING_VERIFICATION, change(ChangeType.NORMAL, ChangeKind.UPGRADE)));
    person = VERIFIER;

    assertThat(problem(() -> verifyChange().verify(NUMBER, Verification.PASSED, null)).type()).isEqualTo("criteria-open");
    changes.update(in(ChangeStatus.AWAITING_VERIFICATION));
    assertThat(problem(() -> verifyChange().verify(NUMBER, Verification.PASSED, null))).as("no release has criteria").isNull();
  }

  @Test
  void theWindowsEndFindsWhoStillWorksAndWhoHasNotBegun() {
    changes.add(in(ChangeStatus.IN_IMPLEMENTATION));
    now = LATE.minusSeconds(1);
    assertThat(endWindow()).isFalse();
    assertThat(told.lines()).isEmpty();

    now = LATE;
    assertThat(endWindow()).isTrue();
    assertThat(told.lines()).containsExactly("ESCALATION(超出变更窗口) OVERRUN -> [project-manager]: 超出变更窗口仍在实施，请决定继续还是回退。",
        "ESCALATION(超出变更窗口) OVERRUN/IMPLEMENTER -> [implementer]: 变更窗口已结束，请尽快完成或回退。");

    changes.update(in(ChangeStatus.AWAITING_VERIFICATION));
    assertThat(endWindow()).isFalse();
    assertThat(changes.get(NUMBER).progress().status()).isEqualTo(ChangeStatus.AWAITING_VERIFICATION);
    changes.update(in(ChangeStatus.APPROVED));
    assertThat(endWindow()).isFalse();
    assertThat(changes.get(NUMBER).progress().status()).isEqualTo(ChangeStatus.AWAITING_REVISION);
    assertThat(changes.said()).last().isEqualTo("变更窗口 system 变更窗口已结束而没有开工，请重新安排。");
    changes.update(authorised().with(authorised().progress().returned()));
    endWindow();
    assertThat(changes.get(NUMBER).progress().lateApproval()).isNull();
    changes.update(windowed(in(ChangeStatus.APPROVED), null));
    assertThat(endWindow()).isFalse();
    assertThat(changes.get(NUMBER).progress().status()).isEqualTo(ChangeStatus.APPROVED);
  }

  @Test
  void whatIsDecidedAboutOverrunWorkEndsTheImplementersTaskWhereItIsTakenBack() {
    now = LATE;
    person = MANAGER;
    changes.add(in(ChangeStatus.IN_IMPLEMENTATION));

    decide(OverrunAnswer.CONTINUE);
    assertThat(process.asked()).isEmpty();
    decide(OverrunAnswer.BACK_OUT);

    assertThat(process.asked()).containsExactly("backOut");
    assertThat(changes.get(NUMBER).progress().status()).isEqualTo(ChangeStatus.IN_BACK_OUT);
    assertThat(told.lines()).containsExactly("ASSIGNMENT BACK-OUT/0 -> [implementer]: 超出变更窗口，请立即回退。");
    assertThat(changes.said()).containsExactly("变更窗口 project-manager 超出窗口，继续实施：影响太大", "变更窗口 project-manager 超出窗口，回退：影响太大");
  }

  @Test
  void whatIsNotOverrunOrReportedAlreadyIsNotDecidedAbout() {
    person = MANAGER;
    changes.add(in(ChangeStatus.IN_IMPLEMENTATION));
    now = LATE.minusSeconds(1);
    assertThat(problem(() -> decide(OverrunAnswer.CONTINUE)).type()).isEqualTo("window-not-over");
    now = LATE;
    changes.update(in(ChangeStatus.AWAITING_VERIFICATION));
    assertThat(problem(() -> decide(OverrunAnswer.BACK_OUT)).type()).isEqualTo("work-reported");
    assertThat(problem(() -> decide(OverrunAnswer.CONTINUE))).isNull();
    person = Acting.as("implementer", Role.PROJECT_MANAGER);
    assertThat(problem(() -> decide(OverrunAnswer.CONTINUE)).type()).isEqualTo("own-change-concerned");
  }

  @Test
  void whatWasTakenBackIsOverAndReviewed() {
    changes.add(in(ChangeStatus.IN_BACK_OUT));
    person = IMPLEMENTER;

    backOut(BackOut.BACKED_OUT);

    assertThat(changes.get(NUMBER).progress().result()).isEqualTo(ChangeResult.BACKED_OUT);
    assertThat(told.lines()).containsExactly("ASSIGNMENT REVIEW -> [bureau-operator]: 实施已结束（已回退），须复核。");
    assertThat(changes.said()).containsExactly("回退 implementer 已回退：影响太大");
  }

  @Test
  void aBackOutThatFailsIsAMajorFaultAndThoseAboveHear() {
    changes.add(in(ChangeStatus.IN_BACK_OUT, change(ChangeType.NORMAL, ChangeKind.UPGRADE)));
    person = IMPLEMENTER;

    backOut(BackOut.BACK_OUT_FAILED);

    assertThat(changes.get(NUMBER).progress().result()).isEqualTo(ChangeResult.BACK_OUT_FAILED);
    assertThat(published).containsExactly(new ReleaseEnded(NUMBER, false), "true 回退失败：升级打印模块 变更 BG-20260302-0001 回退失败。\n影响太大",
        new BackOutFailed(NUMBER, "IT-9"));
    assertThat(told.lines()).last().isEqualTo("ESCALATION(回退失败) BACK-OUT-FAILED -> [bureau-operator, contractor-director, project-manager]: "
        + "回退失败，已登记重大故障 IT-9，请立即处理。");
    assertThat(changes.said()).last().isEqualTo("回退 implementer 已登记重大故障 IT-9。");
  }

  @Test
  void whatWasRefusedAfterwardsIsKeptOrTakenBackByWhoAnswersForIt() {
    Change refused = authorised().with(authorised().progress().late(LateApproval.REFUSED).worked(ChangeResult.SUCCESSFUL, NOW));
    changes.add(refused);
    person = IMPLEMENTER;
    assertThat(problem(() -> backOut(BackOut.KEPT))).hasMessage("变更 BG-20260302-0001 的回退由项目经理提交。");
    person = Acting.as("verifier", Role.PROJECT_MANAGER);
    assertThat(problem(() -> backOut(BackOut.KEPT)).type()).isEqualTo("own-change-concerned");
    person = MANAGER;

    backOut(BackOut.KEPT);
    assertThat(changes.get(NUMBER).progress().result()).isEqualTo(ChangeResult.SUCCESSFUL);
  }

  @Test
  void whatDidNotWorkIsTakenBackByTheImplementerAndNeverKept() {
    changes.add(in(ChangeStatus.AWAITING_REVIEW));
    person = IMPLEMENTER;
    assertThat(problem(() -> backOut(BackOut.BACKED_OUT)).type()).isEqualTo("nothing-to-back-out");
    changes.update(in(ChangeStatus.IN_BACK_OUT));
    assertThat(problem(() -> backOut(BackOut.KEPT)).errors()).extracting("field").containsExactly("backOut");
    person = MANAGER;
    assertThat(problem(() -> backOut(BackOut.BACKED_OUT))).hasMessage("变更 BG-20260302-0001 的回退由实施人提交。");
    changes.update(in(ChangeStatus.IN_BACK_OUT, authorised().with(authorised().progress().late(LateApproval.REFUSED))));
    assertThat(problem(() -> backOut(BackOut.BACKED_OUT))).as("refused while it is taken back").isNull();
  }

  @Test
  void theBureauReviewsWhatItDidNotDoItself() {
    changes.add(in(ChangeStatus.AWAITING_REVIEW));
    ThrowingCallable review = () -> new ReviewChange(changes, person, history()).review(NUMBER, "情况属实");
    person = BUREAU;
    assertThat(problem(review)).isNull();
    assertThat(changes.said()).containsExactly("复核 bureau-operator 情况属实");
    person = Acting.as("verifier", Role.BUREAU_OPERATOR);
    assertThat(problem(review).type()).isEqualTo("reviews-not-own");
    person = MANAGER;
    assertThat(problem(review).type()).isEqualTo("not-your-step");
    person = Acting.as("requester", Role.BUREAU_LEADER);
    assertThat(problem(review)).as("who only asked for it").isNull();
  }

  @Test
  void whatHappensToItsPlanHappensToAChange() {
    FollowPlan follow = new FollowPlan(changes, sendBack(), tell());
    changes.add(in(ChangeStatus.APPROVED));
    follow.signed(new PlanSigned(NUMBER));
    assertThat(told.lines()).containsExactly("INFORMATION PLAN-SIGNED/0 -> [implementer]: 应急方案已全部签署，窗口开始后可以开工。");
    follow.stopped(new ReleaseStopped(NUMBER, "应急方案未签署。"));
    assertThat(changes.get(NUMBER).progress().status()).isEqualTo(ChangeStatus.AWAITING_REVISION);
    assertThat(changes.said()).containsExactly("变更窗口 system 应急方案未签署。");

    changes.update(in(ChangeStatus.IN_IMPLEMENTATION));
    told.fresh();
    follow.signed(new PlanSigned(NUMBER));
    follow.stopped(new ReleaseStopped(NUMBER, "应急方案未签署。"));
    assertThat(changes.get(NUMBER).progress().status()).isEqualTo(ChangeStatus.IN_IMPLEMENTATION);
    assertThat(told.lines()).isEmpty();
    changes.update(authorised().with(authorised().progress().returned()));
    follow.stopped(new ReleaseStopped(NUMBER, "应急方案未签署。"));
    assertThat(changes.get(NUMBER).progress().lateApproval()).isNull();
  }

  @Test
  void aFailedCriterionTakesBackWhatIsBeingVerified() {
    FollowCriterion follow = new FollowCriterion(changes, history(), askToBackOut(), process);
    changes.add(in(ChangeStatus.AWAITING_VERIFICATION));
    follow.failed(new ReleaseFailed(NUMBER, "准则“可以打印”未满足。"));

    assertThat(changes.get(NUMBER).progress().status()).isEqualTo(ChangeStatus.IN_BACK_OUT);
    assertThat(told.lines()).containsExactly("ASSIGNMENT BACK-OUT/0 -> [implementer]: 准则“可以打印”未满足。");
    assertThat(process.asked()).containsExactly("criterionFailed");
    follow.failed(new ReleaseFailed(NUMBER, "准则“可以查询”未满足。"));
    assertThat(process.asked()).hasSize(1);
    assertThat(changes.said()).last().isEqualTo("回退 system 准则“可以查询”未满足。");
  }

  private void approved(Change change) {
    changes.add(in(ChangeStatus.APPROVED, change));
    changes.open(NUMBER, open(1, 1, Stage.BEFORE), List.of(seat(1, 1, Role.TEAM_LEAD)));
    changes.add(NUMBER, vote(1, 1, "team-lead", Decision.APPROVE));
  }

  private boolean openWindow() {
    return new OpenWindow(changes, approval(), sendBack(), release(), new AskToImplement(history(), tell())).open(NUMBER);
  }

  private boolean endWindow() {
    return new EndWindow(changes, sendBack(), overrun()).end(NUMBER);
  }

  private void start(String who) {
    new StartWork(changes, approval(), history(), release(), clock()).start(NUMBER, who);
  }

  private void implement(Implementation outcome, String comment) {
    person = IMPLEMENTER;
    implementChange().implement(NUMBER, outcome, comment);
  }

  private ImplementChange implementChange() {
    return new ImplementChange(Dues.takeStep(changes, person, staff), changes, overrun(), history(), new AskToVerify(changes, tell(), release()));
  }

  private VerifyChange verifyChange() {
    return new VerifyChange(Dues.takeStep(changes, person, staff), history(), release(), endWork(), askToBackOut());
  }

  private void decide(OverrunAnswer answer) {
    new DecideOverrun(Dues.takeStep(changes, person, staff), overrun(), history(), askToBackOut(), process).decide(NUMBER, answer, "影响太大");
  }

  private void backOut(BackOut outcome) {
    new BackOutChange(changes, new MayBackOut(person, Dues.deciders(staff)), history(), endWork(), new FailedBackOut(release(), history(), tell()))
        .backOut(NUMBER, outcome, "影响太大");
  }

  private EndWork endWork() {
    return new EndWork(changes, release(), tell(), clock());
  }

  private AskToBackOut askToBackOut() {
    return new AskToBackOut(changes, tell());
  }

  private Overrun overrun() {
    return new Overrun(Dues.violation(staff, history(), tell()), history(), tell(), (step, type) -> null, clock());
  }

  private SendBack sendBack() {
    return new SendBack(Rounds.voidApproval(changes, release(), clock()), history(), tell());
  }

  private Approval approval() {
    return Rounds.approval(changes, new Catalogue(), calendar, clock());
  }

  private ReleaseSteps release() {
    return plans.steps(published);
  }

  private ChangeHistory history() {
    return Telling.history(changes, person, clock());
  }

  private TellOfChange tell() {
    return Telling.of(told, person, staff, clock());
  }

  private Clock clock() {
    return Clock.fixed(now, Zone.SHANGHAI);
  }

  private static Problem problem(ThrowingCallable attempt) {
    return catchThrowableOfType(Problem.class, attempt);
  }
}
