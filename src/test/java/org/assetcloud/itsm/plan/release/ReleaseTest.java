package org.assetcloud.itsm.plan.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assetcloud.itsm.plan.PlanExample.NUMBER;
import static org.assetcloud.itsm.plan.PlanExample.RELEASE;
import static org.assetcloud.itsm.plan.PlanSetting.MONDAY;

import java.util.Optional;
import org.assetcloud.itsm.asking.Decision;
import org.assetcloud.itsm.people.Role;
import org.assetcloud.itsm.plan.EmergencyPlan;
import org.assetcloud.itsm.plan.PlanEventKind;
import org.assetcloud.itsm.plan.PlanExample;
import org.assetcloud.itsm.plan.PlanForm;
import org.assetcloud.itsm.plan.PlanProgress.FullPlan;
import org.assetcloud.itsm.plan.PlanResult;
import org.assetcloud.itsm.plan.PlanSetting;
import org.assetcloud.itsm.plan.PlanStatus;
import org.assetcloud.itsm.plan.content.Met;
import org.assetcloud.itsm.plan.content.PlanExamples;
import org.assetcloud.itsm.plan.content.RecordedVersions;
import org.assetcloud.itsm.plan.criteria.Issue;
import org.assetcloud.itsm.plan.criteria.RecordedAnswers;
import org.assetcloud.itsm.plan.signing.RecordedSignatures;
import org.assetcloud.itsm.plan.signing.Signoffs;
import org.assetcloud.itsm.shared.Conflict;
import org.assetcloud.itsm.shared.Problem;
import org.assetcloud.itsm.shared.Refused;
import org.assetcloud.itsm.shared.link.ReleaseBegun;
import org.assetcloud.itsm.shared.link.ReleaseCarriedOut;
import org.assetcloud.itsm.shared.link.ReleaseEnded;
import org.assetcloud.itsm.shared.link.ReleaseStopped;
import org.assetcloud.itsm.shared.link.ReleaseWithdrawn;
import org.assetcloud.itsm.shared.link.Releases;
import org.junit.jupiter.api.Test;

/** A release from its signed plan to its end: carried out, stopped, withdrawn, backed out, closed (R4.1, R4.2). */
class ReleaseTest {

  private static final String CHANGE = "BG-20260302-0001";
  private static final String OTHER = "BG-20260302-0002";
  private static final Releases.Release RELEASED = new Releases.Release(CHANGE, "升级打印模板", "engineer", RELEASE, RELEASE.plusSeconds(7_200), "LOW",
      false);

  private final PlanSetting setting = PlanSetting.of(toSign(CHANGE)).when(RELEASE);
  private final RecordedVersions versions = RecordedVersions.of(toSign(CHANGE), PlanExamples.content());
  private final RecordedAnswers answers = new RecordedAnswers(versions);
  private final RecordedSignatures signatures = new RecordedSignatures().asked(1, MONDAY);

  @Test
  void itsChangeBeginsWithTheSignedVersionAndItsOwnersAreAskedOnceItIsDone() {
    setting.plans().update(signed(CHANGE));

    follow().begun(new ReleaseBegun(CHANGE));
    assertThat(setting.status()).isEqualTo(PlanStatus.IN_RELEASE);
    assertThat(setting.plan().progress().releasedVersion()).isOne();
    follow().carriedOut(new ReleaseCarriedOut(CHANGE));

    assertThat(setting.status()).isEqualTo(PlanStatus.RELEASED);
    assertThat(setting.plan().progress().releasedAt()).isEqualTo(RELEASE);
    assertThat(setting.plans().said()).containsExactly("上线 system 变更 %s 按第 1 版开工。".formatted(CHANGE));
    assertThat(setting.process().asked()).containsExactly("released");
    assertThat(answers.answers(NUMBER)).hasSize(2);
    assertThat(setting.told().lines()).hasSize(2);
    assertThat(setting.plans().locked()).isEqualTo(2);
  }

  @Test
  void whatHasNotBegunIsNotCarriedOut() {
    setting.plans().update(signed(CHANGE));

    assertThatThrownBy(() -> follow().carriedOut(new ReleaseCarriedOut(CHANGE))).isInstanceOf(Conflict.class);
    assertThat(answers.answers(NUMBER)).isEmpty();
  }

  @Test
  void whatBecameOfItsChangeStandsOnThePlan() {
    EmergencyPlan begun = signed(CHANGE).with(signed(CHANGE).progress().begun(RELEASE));
    EmergencyPlan carriedOut = begun.with(begun.progress().released(RELEASE));

    assertThat(ended(begun, false)).isEqualTo(PlanResult.NOT_RELEASED);
    assertThat(ended(carriedOut, false)).isEqualTo(PlanResult.FAILED);
    assertThat(ended(carriedOut, true)).isEqualTo(PlanResult.PASSED);
    assertThat(setting.plans().said()).last().isEqualTo("上线 system 变更 %s 的实施已结束：验证通过。".formatted(CHANGE));
    assertThat(setting.process().asked()).containsExactly("releaseOver", "releaseOver", "releaseOver");
    assertThat(ended(signed(CHANGE), true)).as("it never began").isNull();
  }

  @Test
  void anotherChangeIsNothingToIt() {
    follow().begun(new ReleaseBegun(OTHER));
    follow().carriedOut(new ReleaseCarriedOut(OTHER));
    follow().ended(new ReleaseEnded(OTHER, true));
    withdraw().withdrawn(new ReleaseWithdrawn(OTHER, "窗口变了", false));

    assertThat(setting.plan()).isEqualTo(toSign(CHANGE));
    assertThat(setting.plans().said()).isEmpty();
  }

  @Test
  void theAuthorOfAFirstGoLiveSaysThatItIsDone() {
    setting.plans().update(signed(null));
    allSigned(signed(null));
    setting.by(Role.ENGINEER);

    report().report(NUMBER, " ");

    assertThat(setting.status()).isEqualTo(PlanStatus.RELEASED);
    assertThat(setting.plans().said()).containsExactly("上线 engineer 已上线。");
    assertThat(answers.answers(NUMBER)).hasSize(2);
    assertThat(setting.plans().locked()).isOne();
    assertThatThrownBy(() -> report().report(NUMBER, null)).isInstanceOf(Conflict.class);
  }

  @Test
  void andHowItWent() {
    setting.plans().update(signed(null));
    allSigned(signed(null));
    setting.by(Role.ENGINEER);

    report().report(NUMBER, "一切正常");

    assertThat(setting.plans().said()).containsExactly("上线 engineer 已上线：一切正常");
  }

  @Test
  void withoutItsSignaturesItDoesNotTakePlace() {
    setting.plans().update(signed(null));
    setting.by(Role.ENGINEER);

    assertThatThrownBy(() -> report().report(NUMBER, null)).isInstanceOf(Conflict.class);
    assertThat(setting.status()).isEqualTo(PlanStatus.SIGNED);
  }

  @Test
  void anUnsignedPlanStopsItsReleaseAtItsTime() {
    setting.when(RELEASE.minusSeconds(1));
    stop().stop(NUMBER);
    assertThat(setting.plans().said()).isEmpty();
    setting.when(RELEASE);

    stop().stop(NUMBER);

    assertThat(setting.status()).isEqualTo(PlanStatus.WAITING);
    assertThat(setting.plans().said()).containsExactly("办结 system 到上线时间仍未签署，本次上线停止。");
    assertThat(setting.told().lines()).containsExactly("ESCALATION(逾期) STOPPED/0 -> [engineer, bureau-operator, project-manager]: "
        + "到上线时间仍未签署，不得上线，变更退回重新安排。");
    assertThat(setting.published()).containsExactly(new ReleaseStopped(CHANGE, "到上线时间应急方案 %s 仍未签署，不能上线，请重新安排。".formatted(NUMBER)));
    assertThat(setting.plans().locked()).isEqualTo(2);
  }

  @Test
  void aFirstGoLiveIsOverThenAndASignedPlanGoesOn() {
    setting.plans().update(signed(null));
    stop().stop(NUMBER);
    assertThat(setting.status()).isEqualTo(PlanStatus.SIGNED);
    setting.plans().update(toSign(null));

    stop().stop(NUMBER);

    assertThat(setting.status()).isEqualTo(PlanStatus.STOPPED);
    assertThat(setting.told().lines()).singleElement().asString().endsWith("到上线时间仍未签署，不得上线。请重新发起，可以复制本方案。");
    assertThat(setting.published()).isEmpty();
  }

  @Test
  void whatWasSignedForAReleaseThatIsMovedIsVoid() {
    signatures.said(1, "team-lead", Decision.APPROVE, "digest");

    withdraw().withdrawn(new ReleaseWithdrawn(CHANGE, "窗口变了", false));

    assertThat(signatures.signatures(NUMBER)).allSatisfy(one -> assertThat(one.voidedAt()).isEqualTo(RELEASE));
    assertThat(setting.status()).isEqualTo(PlanStatus.WAITING);
    assertThat(setting.plans().said()).containsExactly("办结 system 已有的签署作废：窗口变了");
    assertThat(setting.told().lines()).isEmpty();
    assertThat(setting.plans().locked()).isOne();
  }

  @Test
  void aChangeThatHasEndedTakesItsPlanAlong() {
    withdraw().withdrawn(new ReleaseWithdrawn(CHANGE, "取消", true));

    assertThat(setting.status()).isEqualTo(PlanStatus.CANCELLED);
    assertThat(setting.plans().said()).containsExactly("办结 system 变更已结束，不再上线。");
    assertThat(setting.told().lines()).containsExactly("INFORMATION ENDED -> [holder]: 变更已结束，不再上线，未办的任务已撤回。");
  }

  @Test
  void whatIsReleasedIsNotWithdrawn() {
    EmergencyPlan released = signed(CHANGE).with(signed(CHANGE).progress().released(RELEASE));
    setting.plans().update(released);

    withdraw().withdrawn(new ReleaseWithdrawn(CHANGE, "结束", true));

    assertThat(setting.plan()).isEqualTo(released);
  }

  @Test
  void aFailedGoLiveIsTakenBackByItsAuthorOnce() {
    setting.plans().update(failed());

    backOut(Role.ENGINEER, GoLiveBackOut.BACKED_OUT, "换回旧模板");

    assertThat(setting.plans().said()).containsExactly("回退 engineer 已回退：换回旧模板");
    assertThat(setting.told().lines()).isEmpty();
    assertThat(answers.issues(NUMBER)).isEmpty();
    assertThat(setting.plans().locked()).isOne();
    assertThatThrownBy(() -> backOut(Role.ENGINEER, GoLiveBackOut.BACKED_OUT, "换回旧模板")).isInstanceOf(Conflict.class);
  }

  @Test
  void aBackOutThatFailsIsAMajorFaultThatThoseAboveHearOf() {
    setting.plans().update(failed());

    backOut(Role.ENGINEER, GoLiveBackOut.BACK_OUT_FAILED, "脚本报错");

    assertThat(answers.issues(NUMBER)).extracting(Issue::ticket).containsExactly("IT-1");
    assertThat(setting.told().lines()).containsExactly("ESCALATION(逾期) BACK-OUT-FAILED -> [bureau-operator, contractor-director, "
        + "project-manager]: 回退失败，已登记重大故障 IT-1，请立即处理。");
  }

  @Test
  void nobodyElseTakesBackAndOnlyWhatFailed() {
    setting.plans().update(failed());
    assertThat(catchThrowableOfType(Problem.class, () -> backOut(Role.TEAM_LEAD, GoLiveBackOut.BACKED_OUT, "换回旧模板")).type())
        .isEqualTo("not-the-author");
    assertThatThrownBy(() -> backOut(Role.ENGINEER, GoLiveBackOut.BACKED_OUT, "无")).isInstanceOf(Refused.class);
    setting.plans().update(signed(null).with(signed(null).progress().released(RELEASE)));
    assertThatThrownBy(() -> backOut(Role.ENGINEER, GoLiveBackOut.BACKED_OUT, "换回旧模板")).isInstanceOf(Conflict.class);
    assertThat(setting.plans().said()).isEmpty();
  }

  @Test
  void aReleaseIsClosedOnceAllIsAnswered() {
    setting.plans().update(signed(null).with(signed(null).progress().released(RELEASE)));
    assertThatThrownBy(() -> close().close(NUMBER)).as("nobody was asked").isInstanceOf(Conflict.class);
    answers.asked(1).said(1, Met.MET);
    assertThatThrownBy(() -> close().close(NUMBER)).as("one is missing").isInstanceOf(Conflict.class);
    answers.said(2, Met.NOT_MET);

    close().close(NUMBER);

    assertThat(setting.status()).isEqualTo(PlanStatus.CLOSED);
    assertThat(setting.plan().progress().result()).isEqualTo(PlanResult.PASSED);
    assertThat(setting.plans().said()).containsExactly("办结 system 应急方案已办结。");
    assertThat(setting.plans().locked()).isEqualTo(3);
  }

  @Test
  void whatFailedIsClosedOnceItIsTakenBackAndWhileAnythingIsTrackedItIsNot() {
    setting.plans().update(failed());
    answers.asked(1).said(1, Met.NOT_MET).said(2, Met.NOT_MET).tracking("IT-1", "缺一张");
    setting.history().add(NUMBER, PlanEventKind.NOTE, "正在回退");
    assertThatThrownBy(() -> close().close(NUMBER)).isInstanceOf(Conflict.class);
    backOut(Role.ENGINEER, GoLiveBackOut.BACKED_OUT, "换回旧模板");

    close().close(NUMBER);

    assertThat(setting.status()).isEqualTo(PlanStatus.TRACKING);
    assertThat(setting.plan().progress().result()).isEqualTo(PlanResult.FAILED);
    assertThat(setting.plans().said()).last().isEqualTo("办结 engineer 上线验证已结束，还有 1 个问题在跟踪。");
  }

  @Test
  void aChangesPlanIsClosedWithItsResultButNotBeforeItsFullPlan() {
    EmergencyPlan over = signed(CHANGE).with(signed(CHANGE).progress().released(RELEASE).over(PlanResult.NOT_RELEASED));
    setting.plans().update(over.with(over.progress().signed(MONDAY, new FullPlan(RELEASE, null), null).at(PlanStatus.RELEASED)));
    assertThatThrownBy(() -> close().close(NUMBER)).isInstanceOf(Conflict.class);
    setting.plans().update(over);

    close().close(NUMBER);

    assertThat(setting.status()).isEqualTo(PlanStatus.CLOSED);
    assertThat(setting.plan().progress().result()).isEqualTo(PlanResult.NOT_RELEASED);
  }

  @Test
  void aChangeBeginsOnlyWithASignedPlanForThisVeryRelease() {
    assertThat(missing(OTHER)).contains("还没有应急方案");
    assertThat(missing(CHANGE)).contains("应急方案 %s 第 1 版还没有全部签署".formatted(NUMBER));
    String notForThis = "应急方案 %s 还没有为本次上线编制".formatted(NUMBER);
    setting.plans().update(PlanExample.drafting(CHANGE));
    assertThat(missing(CHANGE)).contains(notForThis);
    setting.plans().update(toSign(CHANGE).with(toSign(CHANGE).progress().at(PlanStatus.WAITING)));
    assertThat(missing(CHANGE)).contains(notForThis);
    setting.plans().update(signed(CHANGE));
    allSigned(signed(CHANGE));
    assertThat(missing(CHANGE)).isEmpty();
    setting.plans().update(signed(CHANGE).at(RELEASE.minusSeconds(60)));
    assertThat(missing(CHANGE)).contains(notForThis);
  }

  @Test
  void aFullPlanThatDidNotComeInTimeHoldsTheNextReleaseUp() {
    EmergencyPlan plan = signed(CHANGE).with(toSign(CHANGE).progress().signed(MONDAY, new FullPlan(RELEASE, null), null));
    allSigned(plan);
    setting.plans().update(plan);

    assertThat(missing(CHANGE)).contains("应急方案 %s 没有按时补全".formatted(NUMBER));
    setting.when(RELEASE.minusSeconds(1));
    assertThat(missing(CHANGE)).isEmpty();
  }

  @Test
  void aChangeIsASuccessOnceEveryCriterionIsAnsweredAndNoneFailed() {
    assertThat(signedPlans().open(OTHER)).isEmpty();
    assertThat(signedPlans().open(CHANGE)).contains("应急方案 %s 还有 全部 条准则没有答复".formatted(NUMBER));
    answers.asked(1).said(1, Met.MET);
    assertThat(signedPlans().open(CHANGE)).contains("应急方案 %s 还有 1 条准则没有答复".formatted(NUMBER));
    answers.said(2, Met.NOT_MET);
    assertThat(signedPlans().open(CHANGE)).isEmpty();
    answers.said(1, Met.NOT_MET);
    assertThat(signedPlans().open(CHANGE)).contains("应急方案 %s 有准则未通过，须回退".formatted(NUMBER));
    assertThat(signedPlans().numberOf(CHANGE)).contains(NUMBER);
    assertThat(signedPlans().numberOf(OTHER)).isEmpty();
  }

  private Optional<String> missing(String change) {
    return signedPlans().missing(new Releases.Release(change, RELEASED.title(), RELEASED.author(), RELEASED.from(), RELEASED.to(),
        RELEASED.risk(), false));
  }

  private PlanResult ended(EmergencyPlan plan, boolean successful) {
    setting.plans().update(plan);
    follow().ended(new ReleaseEnded(CHANGE, successful));
    return setting.plan().progress().result();
  }

  private void backOut(Role role, GoLiveBackOut outcome, String comment) {
    setting.by(role);
    new BackOutGoLive(setting.plans(), setting.history(), answers.report(setting), setting.tell(), setting).backOut(NUMBER, outcome, comment);
  }

  private FollowRelease follow() {
    return new FollowRelease(setting.plans(), setting.process(), setting.history(), carryOut(), setting.clock());
  }

  private CarryOutRelease carryOut() {
    return new CarryOutRelease(setting.plans(), answers.ask(setting), setting.clock());
  }

  private ReportRelease report() {
    return new ReportRelease(setting.plans(), new ReleaseRights(setting, signoffs(), setting.clock()), setting.history(), carryOut());
  }

  private StopRelease stop() {
    return new StopRelease(setting.plans(), setting.history(), setting.tell(), setting.published()::add, setting.clock());
  }

  private WithdrawRelease withdraw() {
    return new WithdrawRelease(setting.plans(), signoffs(), setting.process(), setting.history(), setting.tell());
  }

  private ClosePlan close() {
    return new ClosePlan(setting.plans(), answers, setting.history());
  }

  private SignedPlans signedPlans() {
    return new SignedPlans(setting.plans(), signoffs(), answers, setting.clock());
  }

  private Signoffs signoffs() {
    return signatures.signoffs(versions, setting.clock());
  }

  /** Its first version is as it was signed by all. */
  private void allSigned(EmergencyPlan plan) {
    RecordedVersions present = RecordedVersions.of(plan, PlanExamples.content());
    String digest = present.digest(NUMBER, 1);
    versions.replace(present);
    signatures.said(1, "team-lead", Decision.APPROVE, digest).said(1, "security-officer", Decision.APPROVE, digest)
        .said(1, "bureau-operator", Decision.APPROVE, digest);
  }

  private static EmergencyPlan toSign(String change) {
    return PlanExample.toSign(change, PlanForm.FULL);
  }

  private static EmergencyPlan signed(String change) {
    return toSign(change).with(toSign(change).progress().signed(MONDAY, null, null));
  }

  /** A first go-live whose first criterion failed. */
  private static EmergencyPlan failed() {
    return signed(null).with(signed(null).progress().released(RELEASE).backingOut(1));
  }
}
