package org.assetcloud.itsm.plan.document;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.assetcloud.itsm.asking.Decision;
import org.assetcloud.itsm.asking.Times;
import org.assetcloud.itsm.people.Role;
import org.assetcloud.itsm.plan.EmergencyPlan;
import org.assetcloud.itsm.plan.PlanForm;
import org.assetcloud.itsm.plan.PlanProgress;
import org.assetcloud.itsm.plan.PlanRisk;
import org.assetcloud.itsm.plan.PlanStatus;
import org.assetcloud.itsm.plan.StepLevel;
import org.assetcloud.itsm.plan.content.CriterionKind;
import org.assetcloud.itsm.plan.content.Likelihood;
import org.assetcloud.itsm.plan.content.Met;
import org.assetcloud.itsm.plan.content.PlanContent;
import org.assetcloud.itsm.plan.content.PlanVersion;
import org.assetcloud.itsm.plan.criteria.Answer;
import org.assetcloud.itsm.plan.signing.Seat;
import org.assetcloud.itsm.plan.signing.Signature;
import org.assetcloud.itsm.shared.link.VotesOnChange.VoteOnRecord;
import org.assetcloud.itsm.worktime.CalendarKind;

/** A plan in its second version, half signed, and what may be different about it. */
final class Papers {

  static final String NUMBER = "YA-20260302-0001";
  static final String DIGEST = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";
  private static final String EARLIER_DIGEST = "60303ae22b998861bce3b28f33eec1be758a213c86c93c076dbe9f558c11c752";
  private static final Instant RELEASE = Instant.parse("2026-03-07T12:00:00Z");

  private Papers() {}

  static PlanPaper usual() {
    return of(content("核心库与接口服务的升级。\n第二行：只涉及资产云平台。"));
  }

  static PlanPaper of(PlanContent content) {
    return of(plan(content.form()), content, List.of());
  }

  static PlanPaper answered() {
    List<PlanContent.Criterion> criteria = usual().version().content().criteria();
    return of(plan(PlanForm.FULL), usual().version().content(), List.of(
        new Answer(2, 1, criteria.get(0), new Answer.Asked(criteria.get(0).deadline(), null),
            new Answer.Given("41 分钟", Met.NOT_MET, "压测报告第 3 页", "接口超时", "zhang", RELEASE, "GD-20260307-0009")),
        new Answer(2, 2, criteria.get(1), new Answer.Asked(criteria.get(1).deadline(), null), null)));
  }

  static PlanContent content(String scope) {
    return new PlanContent(PlanForm.FULL, scope,
        List.of(new PlanContent.Risk("数据库迁移失败", Likelihood.MEDIUM, "单位无法登录", "停止迁移，恢复备份"),
            new PlanContent.Risk("接口不兼容", Likelihood.LOW, "报表缺数", "回退接口服务")),
        List.of(new PlanContent.Criterion(CriterionKind.PASS, "登录正常", "十个单位试登录", "全部成功", "zhang", RELEASE.plusSeconds(7200)),
            new PlanContent.Criterion(CriterionKind.FAIL, "迁移超过一小时", "看迁移日志", "不超过 60 分钟", "li", RELEASE.plusSeconds(3600))),
        List.of(new PlanContent.Action("停止接口服务，通知服务台", "张三（值班）", "138 0013 8000"),
            new PlanContent.Action("恢复备份", "数据库管理员 李四", "内线 6021；139 0013 9000")),
        "每日 09:00 例会跟踪，直至关闭。");
  }

  static EmergencyPlan plan(PlanForm form) {
    return new EmergencyPlan(NUMBER, "核心库升级", "BG-20260301-0007", PlanRisk.HIGH, form == PlanForm.SHORT, RELEASE, RELEASE, "zhang",
        RELEASE.minus(Duration.ofDays(5)), new PlanProgress(PlanStatus.AWAITING_SIGNATURES, 2, form, null, null, null, null, null,
            new PlanProgress.Draft(RELEASE.minus(Duration.ofDays(5)), StepLevel.OPEN, null), null, 3));
  }

  private static PlanPaper of(EmergencyPlan plan, PlanContent content, List<Answer> answers) {
    PlanVersion version = new PlanVersion(2, "zhang", RELEASE.minus(Duration.ofDays(2)), RELEASE, DIGEST, content);
    List<VoteOnRecord> votes = List.of(
        new VoteOnRecord("事前审批", "运维组长", "li", "同意", "按窗口实施", RELEASE.minus(Duration.ofDays(4))));
    return new PlanPaper(plan, version, new PlanPaper.Signing(seats(), signatures()), answers, votes,
        Map.of("zhang", "张三", "li", "李四", "wang", "王五"), RELEASE.minus(Duration.ofDays(1)));
  }

  static List<Seat> seats() {
    return List.of(seat(1, 1, Role.TEAM_LEAD), seat(2, 1, Role.TEAM_LEAD), seat(2, 2, Role.SECURITY_OFFICER));
  }

  static List<Signature> signatures() {
    return List.of(
        new Signature(1, 1, "li", false, Decision.APPROVE, null, EARLIER_DIGEST, RELEASE.minus(Duration.ofDays(3)),
            RELEASE.minus(Duration.ofDays(2))),
        new Signature(2, 1, "wang", false, Decision.APPROVE, "已核对", DIGEST, RELEASE.minus(Duration.ofDays(1)), null));
  }

  private static Seat seat(int version, int position, Role role) {
    return new Seat(version, position, new Seat.Terms(role, null,
        new Times(CalendarKind.OFFICE, Duration.ofHours(16), Duration.ofHours(8)), Role.PROJECT_MANAGER), null, StepLevel.OPEN);
  }
}
