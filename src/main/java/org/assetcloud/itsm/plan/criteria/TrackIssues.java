package org.assetcloud.itsm.plan.criteria;

import java.time.Clock;
import org.assetcloud.itsm.plan.EmergencyPlan;
import org.assetcloud.itsm.plan.PlanEventKind;
import org.assetcloud.itsm.plan.PlanHistory;
import org.assetcloud.itsm.plan.PlanStatus;
import org.assetcloud.itsm.plan.Plans;
import org.assetcloud.itsm.shared.Conflict;
import org.assetcloud.itsm.shared.NotFound;
import org.assetcloud.itsm.shared.link.BackOutFailed;
import org.assetcloud.itsm.shared.link.TicketConcluded;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Issues of a release are tracked until their tickets are closed or the bureau waives them (R4.2). */
@Component
class TrackIssues {

  private final Plans plans;
  private final Answers answers;
  private final ReportIssue report;
  private final PlanHistory history;
  private final Clock clock;

  TrackIssues(Plans plans, Answers answers, ReportIssue report, PlanHistory history, Clock clock) {
    this.plans = plans;
    this.answers = answers;
    this.report = report;
    this.history = history;
    this.clock = clock;
  }

  @EventListener
  void backOutFailed(BackOutFailed failed) {
    plans.ofChange(failed.change()).map(known -> plans.lock(known.number())).ifPresent(plan -> report.track(plan, failed.ticket()));
  }

  @EventListener
  void concluded(TicketConcluded concluded) {
    answers.tracking(concluded.ticket()).map(plans::lock).ifPresent(plan -> {
      Issue issue = issue(plan, concluded.ticket());
      if (issue.open()) {
        end(plan, new Issue(issue.ticket(), issue.title(), issue.openedAt(), clock.instant(), null), "工单 %s 已结束。".formatted(issue.ticket()));
      }
    });
  }

  /** @param by who lets it be. @throws Conflict where it has ended */
  void waived(EmergencyPlan plan, String ticket, String by, String why) {
    Issue issue = issue(plan, ticket);
    if (!issue.open()) {
      throw new Conflict("issue-ended", "工单 %s 的问题已经结束，无须免除。".formatted(ticket));
    }
    end(plan, new Issue(ticket, issue.title(), issue.openedAt(), null, new Issue.Waiver(clock.instant(), by, why)),
        "采购人免除工单 %s 的问题：%s".formatted(ticket, why));
  }

  private Issue issue(EmergencyPlan plan, String ticket) {
    return answers.issues(plan.number()).stream().filter(one -> one.ticket().equals(ticket)).findFirst().orElseThrow(
        () -> new NotFound("issue-unknown", "应急方案 %s 没有跟踪工单 %s。".formatted(plan.number(), ticket)));
  }

  private void end(EmergencyPlan plan, Issue ended, String said) {
    answers.update(plan.number(), ended);
    history.add(plan.number(), PlanEventKind.ISSUE, said);
    boolean last = answers.issues(plan.number()).stream().noneMatch(Issue::open);
    if (last && plan.progress().status() == PlanStatus.TRACKING) {
      plans.update(plan.with(plan.progress().at(PlanStatus.CLOSED)));
      history.add(plan.number(), PlanEventKind.ENDING, "问题已全部结束，应急方案已办结。");
    }
  }
}
