package org.assetcloud.itsm.plan.criteria;

import org.assetcloud.itsm.plan.EmergencyPlan;
import org.assetcloud.itsm.plan.PlanEventKind;
import org.assetcloud.itsm.plan.PlanHistory;
import org.assetcloud.itsm.plan.PlanStatus;
import org.assetcloud.itsm.plan.Plans;
import org.assetcloud.itsm.plan.desk.PlanAction;
import org.assetcloud.itsm.plan.desk.PlanRights;
import org.assetcloud.itsm.shared.Conflict;
import org.assetcloud.itsm.shared.NotFound;
import org.assetcloud.itsm.shared.link.IssueWaived;
import org.assetcloud.itsm.shared.link.TicketConcluded;
import org.assetcloud.itsm.shared.text.Text;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Issues of a release are tracked until their tickets are closed or the bureau waives them (R4.2). */
@Component
public class TrackIssues {

  private final Plans plans;
  private final PlanRights rights;
  private final PlanHistory history;
  private final AnswerCriterion.Answering waiving;

  TrackIssues(Plans plans, PlanRights rights, PlanHistory history, AnswerCriterion.Answering waiving) {
    this.plans = plans;
    this.rights = rights;
    this.history = history;
    this.waiving = waiving;
  }

  @EventListener
  void concluded(TicketConcluded concluded) {
    plans.tracking(concluded.ticket()).map(plans::lock).ifPresent(plan -> {
      Issue issue = issue(plan, concluded.ticket());
      if (issue.open()) {
        end(plan, new Issue(issue.ticket(), issue.title(), issue.openedAt(), waiving.clock().instant(), null), "工单 %s 已结束。".formatted(issue.ticket()));
      }
    });
  }

  /** @throws org.assetcloud.itsm.shared.Forbidden for anybody but the bureau */
  public void waive(String number, String ticket, String reason) {
    EmergencyPlan plan = plans.lock(number);
    rights.check(PlanAction.WAIVE, plan);
    String why = Text.reason("reason", "免除原因", reason, 1_000);
    Issue issue = issue(plan, ticket);
    if (!issue.open()) {
      throw new Conflict("issue-ended", "工单 %s 的问题已经结束，无须免除。".formatted(ticket));
    }
    end(plan, new Issue(ticket, issue.title(), issue.openedAt(), null, new Issue.Waiver(waiving.clock().instant(), waiving.person().id(), why)),
        "采购人免除工单 %s 的问题：%s".formatted(ticket, why));
    waiving.publisher().publishEvent(new IssueWaived(ticket, number, why));
  }

  private Issue issue(EmergencyPlan plan, String ticket) {
    return plans.issues(plan.number()).stream().filter(one -> one.ticket().equals(ticket)).findFirst().orElseThrow(
        () -> new NotFound("issue-unknown", "应急方案 %s 没有跟踪工单 %s。".formatted(plan.number(), ticket)));
  }

  private void end(EmergencyPlan plan, Issue ended, String said) {
    plans.update(plan.number(), ended);
    history.add(plan.number(), PlanEventKind.ISSUE, said);
    boolean last = plans.issues(plan.number()).stream().noneMatch(Issue::open);
    if (last && plan.progress().status() == PlanStatus.TRACKING) {
      plans.update(plan.with(plan.progress().at(PlanStatus.CLOSED)));
      history.add(plan.number(), PlanEventKind.ENDING, "问题已全部结束，应急方案已办结。");
    }
  }
}
