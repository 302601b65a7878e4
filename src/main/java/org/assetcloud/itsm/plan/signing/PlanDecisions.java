package org.assetcloud.itsm.plan.signing;

import org.assetcloud.itsm.people.WorkingRoles;
import org.assetcloud.itsm.plan.EmergencyPlan;
import org.assetcloud.itsm.plan.Plans;
import org.springframework.stereotype.Component;

/** What the process asks of a plan to go on, and to whom its steps are offered. */
@Component
public class PlanDecisions {

  private final Plans plans;
  private final WorkingRoles roles;

  PlanDecisions(Plans plans, WorkingRoles roles) {
    this.plans = plans;
    this.roles = roles;
  }

  public EmergencyPlan get(String number) {
    return plans.get(number);
  }

  /** Whether its author has to write before anybody signs. */
  public boolean mustDraft(String number) {
    return plans.get(number).progress().drafting();
  }

  public boolean signed(String number) {
    return plans.get(number).progress().signedAt() != null;
  }

  /** Whether a full plan has to follow. */
  public boolean fullPlanOpen(String number) {
    return plans.get(number).progress().fullPlanOpen();
  }

  /** The role in which the person is offered work. */
  public String groupOf(String person) {
    return roles.of(person).id();
  }
}
