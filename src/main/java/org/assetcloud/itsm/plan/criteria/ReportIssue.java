package org.assetcloud.itsm.plan.criteria;

import java.time.Clock;
import org.assetcloud.itsm.plan.EmergencyPlan;
import org.assetcloud.itsm.plan.PlanEventKind;
import org.assetcloud.itsm.plan.PlanHistory;
import org.assetcloud.itsm.plan.content.PlanContent;
import org.assetcloud.itsm.plan.content.PlanVersions;
import org.assetcloud.itsm.shared.link.FaultReports;
import org.assetcloud.itsm.shared.text.Text;
import org.springframework.stereotype.Component;

/** What failed at a release or was found with it becomes a ticket, under which the plan tracks it (R4.2). */
@Component
public class ReportIssue {

  private final FaultReports faults;
  private final Answers answers;
  private final PlanVersions versions;
  private final PlanHistory history;
  private final Clock clock;

  ReportIssue(FaultReports faults, Answers answers, PlanVersions versions, PlanHistory history, Clock clock) {
    this.faults = faults;
    this.answers = answers;
    this.versions = versions;
    this.history = history;
    this.clock = clock;
  }

  /** @return the ticket for what was answered */
  String of(EmergencyPlan plan, Answer answer) {
    PlanContent.Criterion criterion = answer.criterion();
    Answer.Given given = answer.given();
    String title = given.issue() == null ? "上线验证未通过：" + criterion.criterion() : "上线发现问题：" + given.issue();
    String tracking = versions.version(plan.number(), plan.progress().version()).content().tracking();
    String ticket = faults.report(false, title, """
        应急方案 %s（%s），%s“%s”%s。
        预期：%s
        实测：%s
        证据：%s
        发现的问题：%s
        问题跟踪策略：%s""".formatted(plan.number(), plan.title(), criterion.kind().label(), criterion.criterion(),
        answer.failed() ? "未通过" : "通过", criterion.expected(), given.measured(), given.evidence(),
        given.issue() == null ? "见上" : given.issue(), tracking == null ? "待补全方案" : tracking));
    answers.add(plan.number(), new Issue(ticket, Text.shortened(title, 200), given.at(), null, null));
    history.add(plan.number(), PlanEventKind.ISSUE, "已登记工单 %s：%s".formatted(ticket, title));
    return ticket;
  }

  /** A back-out that failed is a major fault. @return its ticket */
  public String ofBackOut(EmergencyPlan plan, String said) {
    String ticket = faults.report(true, "回退失败：" + plan.title(), "应急方案 %s 的上线回退失败。\n%s".formatted(plan.number(), said));
    track(plan, ticket);
    return ticket;
  }

  /** A back-out that failed, and has its ticket. */
  void track(EmergencyPlan plan, String ticket) {
    answers.add(plan.number(), new Issue(ticket, "回退失败", clock.instant(), null, null));
    history.add(plan.number(), PlanEventKind.BACK_OUT, "%s已登记重大故障 %s。".formatted(plan.goLive() ? "" : "回退失败，", ticket));
  }
}
