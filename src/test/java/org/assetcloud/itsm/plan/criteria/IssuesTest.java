package org.assetcloud.itsm.plan.criteria;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assetcloud.itsm.plan.PlanExample.NUMBER;
import static org.assetcloud.itsm.plan.PlanExample.RELEASE;

import org.assetcloud.itsm.people.Role;
import org.assetcloud.itsm.plan.EmergencyPlan;
import org.assetcloud.itsm.plan.PlanExample;
import org.assetcloud.itsm.plan.PlanForm;
import org.assetcloud.itsm.plan.PlanSetting;
import org.assetcloud.itsm.plan.PlanStatus;
import org.assetcloud.itsm.plan.content.Met;
import org.assetcloud.itsm.plan.content.PlanExamples;
import org.assetcloud.itsm.plan.content.RecordedVersions;
import org.assetcloud.itsm.plan.rights.Rights;
import org.assetcloud.itsm.shared.Conflict;
import org.assetcloud.itsm.shared.Forbidden;
import org.assetcloud.itsm.shared.NotFound;
import org.assetcloud.itsm.shared.Refused;
import org.assetcloud.itsm.shared.link.BackOutFailed;
import org.assetcloud.itsm.shared.link.IssueWaived;
import org.assetcloud.itsm.shared.link.TicketConcluded;
import org.junit.jupiter.api.Test;

/** What failed at a release or was found with it is tracked until its ticket is closed or the bureau waives it (R4.2). */
class IssuesTest {

  private static final String CHANGE = "BG-20260302-0001";

  private final PlanSetting setting = PlanSetting.of(in(PlanStatus.TRACKING, PlanForm.FULL)).when(RELEASE.plusSeconds(600));
  private RecordedAnswers answers = answers(PlanForm.FULL);

  @Test
  void whatFailedIsReportedWithEverythingThatIsKnown() {
    assertThat(answers.report(setting).of(setting.plan(), answered(Met.NOT_MET, null))).isEqualTo("IT-1");

    assertThat(answers.reported()).containsExactly("""
        一般 上线验证未通过：打印正常
        应急方案 YA-20260302-0001（升级打印模板），通过准则“打印正常”未通过。
        预期：内容完整
        实测：缺一张
        证据：照片
        发现的问题：见上
        问题跟踪策略：逐条登记工单，每日核对""");
    assertThat(answers.issues(NUMBER)).containsExactly(new Issue("IT-1", "上线验证未通过：打印正常", RELEASE, null, null));
    assertThat(setting.plans().said()).containsExactly("问题 system 已登记工单 IT-1：上线验证未通过：打印正常");
  }

  @Test
  void whatWasFoundBesidesIsReportedAsSuchAlsoByAShortPlan() {
    answers = answers(PlanForm.SHORT);

    answers.report(setting).of(in(PlanStatus.TRACKING, PlanForm.SHORT), answered(Met.MET, "字体偏小"));

    assertThat(answers.reported()).containsExactly("""
        一般 上线发现问题：字体偏小
        应急方案 YA-20260302-0001（升级打印模板），通过准则“打印正常”通过。
        预期：内容完整
        实测：缺一张
        证据：照片
        发现的问题：字体偏小
        问题跟踪策略：待补全方案""");
  }

  @Test
  void aBackOutThatFailedIsAMajorFault() {
    EmergencyPlan goLive = PlanExample.toSign(null, PlanForm.FULL);

    assertThat(answers.report(setting).ofBackOut(goLive, "脚本报错")).isEqualTo("IT-1");

    assertThat(answers.reported()).containsExactly("重大 回退失败：升级打印模板\n应急方案 YA-20260302-0001 的上线回退失败。\n脚本报错");
    assertThat(answers.issues(NUMBER)).containsExactly(new Issue("IT-1", "回退失败", RELEASE.plusSeconds(600), null, null));
    assertThat(setting.plans().said()).containsExactly("回退 system 已登记重大故障 IT-1。");
  }

  @Test
  void thatOfAChangeHasItsTicketAlready() {
    track().backOutFailed(new BackOutFailed(CHANGE, "IT-7"));
    track().backOutFailed(new BackOutFailed("BG-20260302-0002", "IT-8"));

    assertThat(answers.reported()).isEmpty();
    assertThat(answers.issues(NUMBER)).extracting(Issue::ticket).containsExactly("IT-7");
    assertThat(setting.plans().said()).containsExactly("回退 system 回退失败，已登记重大故障 IT-7。");
    assertThat(setting.plans().locked()).isOne();
  }

  @Test
  void aPlanIsClosedWithItsLastTicket() {
    answers.tracking("IT-1", "字体偏小").tracking("IT-2", "缺一张");

    track().concluded(new TicketConcluded("IT-1"));
    assertThat(setting.status()).isEqualTo(PlanStatus.TRACKING);
    track().concluded(new TicketConcluded("IT-2"));
    track().concluded(new TicketConcluded("IT-2"));
    track().concluded(new TicketConcluded("IT-9"));

    assertThat(setting.status()).isEqualTo(PlanStatus.CLOSED);
    assertThat(answers.issues(NUMBER)).extracting(Issue::closedAt).containsOnly(RELEASE.plusSeconds(600));
    assertThat(setting.plans().said()).containsExactly("问题 system 工单 IT-1 已结束。", "问题 system 工单 IT-2 已结束。",
        "办结 system 问题已全部结束，应急方案已办结。");
    assertThat(setting.plans().locked()).isEqualTo(3);
  }

  @Test
  void whileItIsVerifiedItStaysOpen() {
    setting.plans().update(in(PlanStatus.RELEASED, PlanForm.FULL));
    answers.tracking("IT-1", "字体偏小");

    track().concluded(new TicketConcluded("IT-1"));

    assertThat(setting.status()).isEqualTo(PlanStatus.RELEASED);
    assertThat(setting.plans().said()).containsExactly("问题 system 工单 IT-1 已结束。");
  }

  @Test
  void theBureauWaivesAnIssueAndItsTicketHears() {
    answers.tracking("IT-1", "字体偏小");
    setting.by(Role.BUREAU_OPERATOR);

    waive().waive(NUMBER, "IT-1", "不影响使用");

    assertThat(answers.issues(NUMBER)).containsExactly(new Issue("IT-1", "字体偏小", RELEASE, null,
        new Issue.Waiver(RELEASE.plusSeconds(600), "bureau-operator", "不影响使用")));
    assertThat(setting.status()).isEqualTo(PlanStatus.CLOSED);
    assertThat(setting.plans().said()).first().isEqualTo("问题 bureau-operator 采购人免除工单 IT-1 的问题：不影响使用");
    assertThat(setting.published()).containsExactly(new IssueWaived("IT-1", NUMBER, "不影响使用"));
    assertThat(setting.plans().locked()).isOne();
    assertThatThrownBy(() -> waive().waive(NUMBER, "IT-1", "不影响使用")).isInstanceOf(Conflict.class);
  }

  @Test
  void nobodyElseDoesAndNotWithoutReasonOrIssue() {
    answers.tracking("IT-1", "字体偏小");
    setting.by(Role.PROJECT_MANAGER);
    assertThatThrownBy(() -> waive().waive(NUMBER, "IT-1", "不影响使用")).isInstanceOf(Forbidden.class);
    setting.by(Role.BUREAU_LEADER);

    assertThat(catchThrowableOfType(Refused.class, () -> waive().waive(NUMBER, "IT-1", "无")).errors().get(0).field()).isEqualTo("reason");
    assertThatThrownBy(() -> waive().waive(NUMBER, "IT-9", "不影响使用")).isInstanceOf(NotFound.class);
    assertThat(answers.issues(NUMBER)).allMatch(Issue::open);
  }

  private TrackIssues track() {
    return new TrackIssues(setting.plans(), answers, answers.report(setting), setting.history(), setting.clock());
  }

  private WaiveIssue waive() {
    return new WaiveIssue(setting.plans(), Rights.of(setting), track(), setting, setting.published()::add);
  }

  private static Answer answered(Met met, String issue) {
    Answer asked = answers(PlanForm.FULL).asked(1).answers(NUMBER).get(0);
    return asked.given(new Answer.Given("缺一张", met, "照片", issue, "service-desk", RELEASE, null));
  }

  private static RecordedAnswers answers(PlanForm form) {
    return new RecordedAnswers(RecordedVersions.of(in(PlanStatus.RELEASED, form),
        form == PlanForm.FULL ? PlanExamples.content() : PlanExamples.shortContent()));
  }

  private static EmergencyPlan in(PlanStatus status, PlanForm form) {
    EmergencyPlan plan = PlanExample.toSign(CHANGE, form);
    return plan.with(plan.progress().at(status));
  }
}
