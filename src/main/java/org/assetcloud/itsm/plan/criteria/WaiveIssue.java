package org.assetcloud.itsm.plan.criteria;

import org.assetcloud.itsm.people.CurrentUser;
import org.assetcloud.itsm.plan.EmergencyPlan;
import org.assetcloud.itsm.plan.Plans;
import org.assetcloud.itsm.plan.rights.PlanAction;
import org.assetcloud.itsm.plan.rights.PlanRights;
import org.assetcloud.itsm.shared.link.IssueWaived;
import org.assetcloud.itsm.shared.text.Text;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** The bureau lets an issue of a release be (R4.2). */
@Component
public class WaiveIssue {

  private final Plans plans;
  private final PlanRights rights;
  private final TrackIssues issues;
  private final CurrentUser person;
  private final ApplicationEventPublisher publisher;

  WaiveIssue(Plans plans, PlanRights rights, TrackIssues issues, CurrentUser person, ApplicationEventPublisher publisher) {
    this.plans = plans;
    this.rights = rights;
    this.issues = issues;
    this.person = person;
    this.publisher = publisher;
  }

  /** @throws org.assetcloud.itsm.shared.Forbidden for anybody but the bureau */
  public void waive(String number, String ticket, String reason) {
    EmergencyPlan plan = plans.lock(number);
    rights.check(PlanAction.WAIVE, plan);
    String why = Text.reason("reason", "免除原因", reason, 1_000);
    issues.waived(plan, ticket, person.id(), why);
    publisher.publishEvent(new IssueWaived(ticket, number, why));
  }
}
