package org.assetcloud.itsm.plan.criteria;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assetcloud.itsm.plan.PlanExample.NUMBER;
import static org.assetcloud.itsm.plan.PlanExample.RELEASE;

import java.time.Duration;
import java.time.Instant;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.assetcloud.itsm.asking.StaffedRole;
import org.assetcloud.itsm.people.Role;
import org.assetcloud.itsm.plan.EmergencyPlan;
import org.assetcloud.itsm.plan.PlanExample;
import org.assetcloud.itsm.plan.PlanForm;
import org.assetcloud.itsm.plan.PlanResult;
import org.assetcloud.itsm.plan.PlanSetting;
import org.assetcloud.itsm.plan.PlanStatus;
import org.assetcloud.itsm.plan.content.CriterionKind;
import org.assetcloud.itsm.plan.content.Met;
import org.assetcloud.itsm.plan.content.PlanContent;
import org.assetcloud.itsm.plan.content.PlanExamples;
import org.assetcloud.itsm.plan.content.RecordedVersions;
import org.assetcloud.itsm.shared.Conflict;
import org.assetcloud.itsm.shared.Forbidden;
import org.assetcloud.itsm.shared.Refused;
import org.assetcloud.itsm.shared.link.ReleaseFailed;
import org.junit.jupiter.api.Test;

/** Whether a release has succeeded is asked of those whom its plan names, and what failed is backed out at once (R4.2). */
class CriteriaTest {

  private static final String CHANGE = "BG-20260302-0001";
  private static final Instant FIRST_DUE = RELEASE.plusSeconds(3_600);
  private static final AnswerCriterion.Said GOOD = new AnswerCriterion.Said("三张完整", Met.MET, "照片", " ");

  private final PlanSetting setting = PlanSetting.of(released(null)).when(RELEASE.plusSeconds(600));
  private final RecordedVersions versions = RecordedVersions.of(released(null), PlanExamples.content());
  private final RecordedAnswers answers = new RecordedAnswers(versions).asked(1);

  @Test
  void eachOwnerIsAskedByWhenToAnswer() {
    RecordedAnswers asked = new RecordedAnswers(versions);

    asked.ask(setting.when(RELEASE)).ask(setting.plan());

    assertThat(asked.answers(NUMBER)).extracting(answer -> answer.asked().due()).containsExactly(FIRST_DUE, RELEASE.plusSeconds(7_200));
    assertThat(setting.told().lines()).containsExactly(
        "ASSIGNMENT ANSWER/1/1 -> [service-desk]: 已上线，请在 2026年3月6日 21:00:00 前答复通过准则“打印正常”。",
        "ASSIGNMENT ANSWER/1/2 -> [engineer-2]: 已上线，请在 2026年3月6日 22:00:00 前答复失败准则“错误率高”。");
  }

  @Test
  void aLateReleaseLeavesHalfAnHourUnlessThePlanGaveLess() {
    PlanContent.Criterion hour = criterion(RELEASE.plusSeconds(3_600));
    PlanContent.Criterion minute = criterion(RELEASE.plusSeconds(60));
    Instant late = RELEASE.plusSeconds(3_000);

    assertThat(Answer.due(hour, RELEASE, RELEASE.plusSeconds(1_800))).isEqualTo(hour.deadline());
    assertThat(Answer.due(hour, RELEASE, late)).isEqualTo(late.plus(Duration.ofMinutes(30)));
    assertThat(Answer.due(minute, RELEASE, late)).isEqualTo(late.plusSeconds(60));
    assertThat(Answer.due(criterion(RELEASE.plus(Duration.ofMinutes(30))), RELEASE, late)).isEqualTo(late.plus(Duration.ofMinutes(30)));
  }

  @Test
  void itsOwnerAnswersOnce() {
    assertThat(openAnswers().open(NUMBER)).containsExactly(1, 2);

    assertThat(by(Role.SERVICE_DESK).answer(NUMBER, 1, GOOD)).isFalse();

    assertThat(openAnswers().open(NUMBER)).containsExactly(2);
    assertThat(answers.answers(NUMBER).get(0).given()).isEqualTo(
        new Answer.Given("三张完整", Met.MET, "照片", null, "service-desk", RELEASE.plusSeconds(600), null));
    assertThat(setting.told().lines()).isEmpty();
    assertThat(setting.plans().locked()).isOne();
    assertThatThrownBy(() -> by(Role.SERVICE_DESK).answer(NUMBER, 1, GOOD)).isInstanceOf(Conflict.class);
    assertThatThrownBy(() -> by(Role.SERVICE_DESK).answer(NUMBER, 3, GOOD)).isInstanceOf(Conflict.class);
    assertThatThrownBy(() -> by(Role.SERVICE_DESK).answer(NUMBER, 2, GOOD)).isInstanceOf(Forbidden.class);
  }

  @Test
  void anAnswerSaysWhatWasMeasuredAndShowsIt() {
    assertThat(refused(new AnswerCriterion.Said(null, Met.MET, "照片", null))).isEqualTo("measured");
    assertThat(refused(new AnswerCriterion.Said("一", Met.MET, "", null))).isEqualTo("evidence");
    assertThat(refused(new AnswerCriterion.Said("一", Met.MET, "照片", "字".repeat(4_001)))).isEqualTo("issue");
    assertThat(openAnswers().open(NUMBER)).containsExactly(1, 2);
  }

  @Test
  void onceItsReleaseIsOverNothingIsAnswered() {
    setting.plans().update(setting.plan().with(setting.plan().progress().over(PlanResult.FAILED)));
    assertThatThrownBy(() -> by(Role.SERVICE_DESK).answer(NUMBER, 1, GOOD)).isInstanceOf(Conflict.class);
    setting.plans().update(setting.plan().with(setting.plan().progress().at(PlanStatus.SIGNED)));
    assertThatThrownBy(() -> by(Role.SERVICE_DESK).answer(NUMBER, 1, GOOD)).isInstanceOf(Conflict.class);
  }

  @Test
  void aFirstGoLiveThatFailedIsBackedOutByItsAuthor() {
    assertThat(by(Role.SERVICE_DESK).answer(NUMBER, 1, new AnswerCriterion.Said("缺一张", Met.NOT_MET, "照片", null))).isTrue();

    assertThat(setting.plan().progress().backOutBy()).isOne();
    assertThat(setting.told().lines()).containsExactly(
        "INFORMATION FAILED/1/1 -> [engineer, bureau-operator, project-manager, team-lead]: 通过准则“打印正常”不成立，须立即回退。",
        "ASSIGNMENT BACK-OUT -> [engineer]: 有准则未通过，请立即回退。");
    assertThat(answers.issues(NUMBER)).extracting(Issue::ticket).containsExactly("IT-1");
    setting.by("engineer-2");
    assertThat(answerCriterion().answer(NUMBER, 2, new AnswerCriterion.Said("百分之三", Met.MET, "日志", null))).as("it is backed out once").isFalse();
    assertThat(setting.plan().progress().backOutBy()).isOne();
  }

  @Test
  void aChangeThatFailedBacksItselfOut() {
    setting.plans().update(released(CHANGE));

    assertThat(by(Role.SERVICE_DESK).answer(NUMBER, 1, new AnswerCriterion.Said("缺一张", Met.NOT_MET, "照片", null))).isFalse();

    assertThat(setting.published()).containsExactly(
        new ReleaseFailed(CHANGE, "应急方案 %s 的通过准则“打印正常”不成立，须立即回退。".formatted(NUMBER)));
    assertThat(setting.plan().progress().backOutBy()).isNull();
    assertThat(setting.told().lines()).hasSize(1);
  }

  @Test
  void anUnansweredCriterionGoesToTheLead() {
    setting.when(FIRST_DUE);

    assertThat(escalate().overdue(NUMBER, 1)).contains(new EscalateAnswer.Next(Role.TEAM_LEAD, FIRST_DUE.plus(Duration.ofMinutes(30))));

    assertThat(answers.answers(NUMBER).get(0).asked().escalatedAt()).isEqualTo(FIRST_DUE);
    assertThat(setting.plans().said()).containsExactly("催办 system 通过准则“打印正常”到期未答复，转运维组长。");
    assertThat(setting.told().lines()).containsExactly(
        "ESCALATION(逾期) ANSWER-OVERDUE/1/1/ABOVE -> [service-desk, bureau-operator, project-manager]: 通过准则“打印正常”到期未答复，转运维组长。",
        "ESCALATION(逾期) ANSWER-OVERDUE/1/1 -> [team-lead]: 通过准则“打印正常”到期未答复，请立即答复。");
    assertThat(setting.plans().locked()).isOne();
  }

  @Test
  void whoStandsInForTheLeadAnswersInstead() {
    setting.staff().with(Role.TEAM_LEAD);
    setting.when(FIRST_DUE);

    assertThat(escalate().overdue(NUMBER, 1)).get().extracting(EscalateAnswer.Next::role).isEqualTo(Role.PROJECT_MANAGER);

    assertThat(setting.plans().said()).containsExactly("催办 system 通过准则“打印正常”到期未答复，转项目经理。运维组长没有人员，改由项目经理处理。");
  }

  @Test
  void whatIsNotLateOrIsOverIsNotEscalated() {
    setting.when(FIRST_DUE.minusSeconds(1));
    assertThat(escalate().overdue(NUMBER, 1)).isEmpty();
    setting.when(FIRST_DUE);
    assertThat(escalate().overdue(NUMBER, 2)).isEmpty();
    assertThat(escalate().overdue(NUMBER, 3)).isEmpty();
    answers.said(1, Met.MET);
    assertThat(escalate().overdue(NUMBER, 1)).isEmpty();
    setting.plans().update(setting.plan().with(setting.plan().progress().at(PlanStatus.TRACKING)));
    setting.when(RELEASE.plusSeconds(7_200));
    assertThat(escalate().overdue(NUMBER, 2)).isEmpty();
    assertThat(setting.plans().said()).isEmpty();
  }

  @Test
  void whoeverAnswersLateHearsNothingAboutThemselves() {
    setting.when(FIRST_DUE);

    by(Role.SERVICE_DESK).answer(NUMBER, 1, GOOD);

    assertThat(setting.plans().said()).first().isEqualTo("催办 service-desk 通过准则“打印正常”到期未答复，逾期后答复。");
    assertThat(setting.told().lines()).containsExactly(
        "ESCALATION(逾期) ANSWER-OVERDUE/1/1/ABOVE -> [bureau-operator, project-manager]: 通过准则“打印正常”到期未答复，逾期后答复。");
  }

  @Test
  void untilItsDeadlineItIsItsOwnersTurn() {
    assertThat(openAnswers().ownersTurn(NUMBER, 1)).isTrue();
    assertThat(openAnswers().due(NUMBER, 1)).isEqualTo(FIRST_DUE);
    assertThat(openAnswers().criterion(NUMBER, 2).owner()).isEqualTo("engineer-2");
    setting.when(FIRST_DUE);
    assertThat(openAnswers().ownersTurn(NUMBER, 1)).isFalse();
  }

  private String refused(AnswerCriterion.Said said) {
    ThrowingCallable answer = () -> by(Role.SERVICE_DESK).answer(NUMBER, 1, said);
    return catchThrowableOfType(Refused.class, answer).errors().get(0).field();
  }

  private AnswerCriterion by(Role role) {
    setting.by(role);
    return answerCriterion();
  }

  private AnswerCriterion answerCriterion() {
    KeepAnswer keep = new KeepAnswer(answers, answers.report(setting), setting.history(), setting, setting.clock());
    FailRelease fail = new FailRelease(setting.plans(), setting.tell(), setting.published()::add);
    return new AnswerCriterion(setting.plans(), openAnswers(), new AnswerTurn(setting, late(), setting.clock()), keep, fail);
  }

  private OpenAnswers openAnswers() {
    return answers.open(setting);
  }

  private EscalateAnswer escalate() {
    return new EscalateAnswer(setting.plans(), answers, new StaffedRole(setting.staff()), late(), setting.clock());
  }

  private LateAnswer late() {
    return new LateAnswer(answers, setting.history(), setting.tell(), setting, setting.clock());
  }

  private static PlanContent.Criterion criterion(Instant deadline) {
    return new PlanContent.Criterion(CriterionKind.PASS, "打印正常", "打印", "完整", "service-desk", deadline);
  }

  /** Its first version was released in time. */
  private static EmergencyPlan released(String change) {
    EmergencyPlan plan = PlanExample.toSign(change, PlanForm.FULL);
    return plan.with(plan.progress().signed(PlanSetting.MONDAY, null, null).released(RELEASE));
  }
}
