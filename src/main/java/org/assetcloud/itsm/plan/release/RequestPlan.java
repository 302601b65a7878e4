package org.assetcloud.itsm.plan.release;

import org.assetcloud.itsm.people.CurrentUser;
import org.assetcloud.itsm.people.Role;
import org.assetcloud.itsm.plan.GoLiveRequest;
import org.assetcloud.itsm.plan.PlanProcess;
import org.assetcloud.itsm.shared.Forbidden;
import org.springframework.stereotype.Component;

/** Takes in that a first go-live needs a plan, and sets it going (R4.1): registered, and its draft open. */
@Component
public class RequestPlan {

  private static final Role[] AUTHORS = {Role.ENGINEER, Role.SPECIALIST, Role.TEAM_LEAD, Role.PROJECT_MANAGER};

  private final PlanProcess process;
  private final CurrentUser person;

  RequestPlan(PlanProcess process, CurrentUser person) {
    this.process = process;
    this.person = person;
  }

  /**
   * @return the plan's number
   * @throws Forbidden unless an engineer, specialist or lead asks
   * @throws org.assetcloud.itsm.shared.Refused naming every field that breaks a rule; then nothing is stored
   */
  public String request(GoLiveRequest request) {
    check(person);
    return process.start(request);
  }

  /** @throws Forbidden unless an engineer, specialist or lead asks */
  static void check(CurrentUser person) {
    if (!person.holds(AUTHORS)) {
      throw new Forbidden("not-an-author", "只有运维工程师、二线专家、运维组长和项目经理可以发起应急方案。");
    }
  }
}
