package org.assetcloud.itsm.plan.release;

import org.assetcloud.itsm.people.CurrentUser;
import org.assetcloud.itsm.people.Role;
import org.assetcloud.itsm.plan.EmergencyPlan;
import org.assetcloud.itsm.plan.PlanEventKind;
import org.assetcloud.itsm.plan.PlanHistory;
import org.assetcloud.itsm.plan.PlanStep;
import org.assetcloud.itsm.plan.Plans;
import org.assetcloud.itsm.plan.StepLevel;
import org.assetcloud.itsm.plan.TellOfPlan;
import org.assetcloud.itsm.plan.criteria.ReportIssue;
import org.assetcloud.itsm.shared.Forbidden;
import org.assetcloud.itsm.shared.text.Text;
import org.springframework.stereotype.Component;

/** A first go-live that failed is taken back (R4.2); a back-out that fails is a major fault. */
@Component
public class BackOutGoLive {

  private final Plans plans;
  private final PlanHistory history;
  private final ReportIssue report;
  private final TellOfPlan tell;
  private final CurrentUser person;

  BackOutGoLive(Plans plans, PlanHistory history, ReportIssue report, TellOfPlan tell, CurrentUser person) {
    this.plans = plans;
    this.history = history;
    this.report = report;
    this.tell = tell;
    this.person = person;
  }

  public void backOut(String number, GoLiveBackOut outcome, String comment) {
    EmergencyPlan plan = plans.lock(number);
    if (!person.id().equals(plan.author())) {
      throw new Forbidden("not-the-author", "回退由应急方案 %s 的编制人提交。".formatted(number));
    }
    boolean failed = PlanStep.BACK_OUT.of(plan).progress().backOutBy() != null;
    if (!failed || plans.events(number).stream().anyMatch(event -> event.kind() == PlanEventKind.BACK_OUT)) {
      throw PlanStep.BACK_OUT.notDue(plan);
    }
    String said = Text.reason("comment", "回退情况", comment, Text.OF_A_FORM);
    history.add(number, PlanEventKind.BACK_OUT, "%s：%s".formatted(outcome.label(), said));
    if (outcome == GoLiveBackOut.BACK_OUT_FAILED) {
      String ticket = report.ofBackOut(plan, said);
      tell.late(plan, "BACK-OUT-FAILED", StepLevel.OVERDUE, tell.of(Role.PROJECT_MANAGER, Role.CONTRACTOR_DIRECTOR, Role.BUREAU_OPERATOR),
          "回退失败，已登记重大故障 %s，请立即处理。".formatted(ticket));
    }
  }
}
