package org.assetcloud.itsm.plan.release;

import org.assetcloud.itsm.people.Role;
import org.assetcloud.itsm.plan.EmergencyPlan;
import org.assetcloud.itsm.plan.PlanEventKind;
import org.assetcloud.itsm.plan.PlanHistory;
import org.assetcloud.itsm.plan.PlanStep;
import org.assetcloud.itsm.plan.Plans;
import org.assetcloud.itsm.plan.StepLevel;
import org.assetcloud.itsm.plan.TellOfPlan;
import org.assetcloud.itsm.plan.criteria.AnswerCriterion;
import org.assetcloud.itsm.plan.criteria.Issue;
import org.assetcloud.itsm.shared.Forbidden;
import org.assetcloud.itsm.shared.link.FaultReports;
import org.assetcloud.itsm.shared.text.Text;
import org.springframework.stereotype.Component;

/** A first go-live that failed is taken back (R4.2); a back-out that fails is a major fault. */
@Component
public class BackOutGoLive {

  private final Plans plans;
  private final PlanHistory history;
  private final FaultReports faults;
  private final TellOfPlan tell;
  private final AnswerCriterion.Answering answering;

  BackOutGoLive(Plans plans, PlanHistory history, FaultReports faults, TellOfPlan tell, AnswerCriterion.Answering answering) {
    this.plans = plans;
    this.history = history;
    this.faults = faults;
    this.tell = tell;
    this.answering = answering;
  }

  public void backOut(String number, GoLiveBackOut outcome, String comment) {
    EmergencyPlan plan = plans.lock(number);
    if (!answering.person().id().equals(plan.author())) {
      throw new Forbidden("not-the-author", "回退由应急方案 %s 的编制人提交。".formatted(number));
    }
    boolean failed = PlanStep.BACK_OUT.of(plan).progress().backOutBy() != null;
    if (!failed || plans.events(number).stream().anyMatch(event -> event.kind() == PlanEventKind.BACK_OUT)) {
      throw PlanStep.BACK_OUT.notDue(plan);
    }
    String said = Text.reason("comment", "回退情况", comment, Text.OF_A_FORM);
    history.add(number, PlanEventKind.BACK_OUT, "%s：%s".formatted(outcome.label(), said));
    if (outcome == GoLiveBackOut.BACK_OUT_FAILED) {
      String ticket = faults.report(true, "回退失败：" + plan.title(), "应急方案 %s 的上线回退失败。\n%s".formatted(number, said));
      plans.add(number, new Issue(ticket, "回退失败", answering.clock().instant(), null, null));
      history.add(number, PlanEventKind.BACK_OUT, "已登记重大故障 %s。".formatted(ticket));
      tell.late(plan, "BACK-OUT-FAILED", StepLevel.OVERDUE, tell.of(Role.PROJECT_MANAGER, Role.CONTRACTOR_DIRECTOR, Role.BUREAU_OPERATOR),
          "回退失败，已登记重大故障 %s，请立即处理。".formatted(ticket));
    }
  }
}
