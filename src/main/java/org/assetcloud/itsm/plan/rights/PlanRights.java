package org.assetcloud.itsm.plan.rights;

import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.assetcloud.itsm.people.CurrentUser;
import org.assetcloud.itsm.people.Role;
import org.assetcloud.itsm.plan.EmergencyPlan;
import org.assetcloud.itsm.plan.PlanEnded;
import org.assetcloud.itsm.plan.PlanStatus;
import org.assetcloud.itsm.shared.Conflict;
import org.assetcloud.itsm.shared.Forbidden;
import org.assetcloud.itsm.shared.Problem;
import org.assetcloud.itsm.work.NamingRights;
import org.springframework.stereotype.Component;

/** Who may do what about a plan now (R7.1): the same rules offer a step and refuse it. */
@Component
public class PlanRights {

  private static final Role[] WAIVING = {Role.BUREAU_OPERATOR, Role.BUREAU_LEADER};
  private static final Role[] DRILLING = {Role.ENGINEER, Role.SPECIALIST, Role.TEAM_LEAD, Role.PROJECT_MANAGER, Role.SECURITY_OFFICER};

  private final CurrentUser person;
  private final NamingRights naming;
  private final Clock clock;

  PlanRights(CurrentUser person, NamingRights naming, Clock clock) {
    this.person = person;
    this.naming = naming;
    this.clock = clock;
  }

  /** What the person may do about it now. @param issues whether any is open */
  public List<PlanAction> of(EmergencyPlan plan, boolean issues) {
    return Stream.of(PlanAction.values()).filter(action -> refusal(action, plan) == null)
        .filter(action -> action != PlanAction.WAIVE || issues).toList();
  }

  /** @throws Problem where it is not this person's to do, or too late */
  public void check(PlanAction action, EmergencyPlan plan) {
    Problem refusal = refusal(action, plan);
    if (refusal != null) {
      throw refusal;
    }
  }

  /** @return null where the person may */
  private Problem refusal(PlanAction action, EmergencyPlan plan) {
    return switch (action) {
      case NOTE -> person.holds(Role.AUDITOR) ? new Forbidden("auditor-changes-nothing", "审计员只能查看应急方案，不能添加备注。") : null;
      case DRILL -> person.holds(DRILLING) ? null
          : new Forbidden("not-a-drill-keeper", "演练由运维工程师、二线专家、运维组长、项目经理或安全管理员登记。");
      case WAIVE -> person.holds(WAIVING) ? null : new Forbidden("not-the-bureau", "只有采购人信息科和采购人分管领导可以免除问题。");
      case REPLACE -> plan.progress().status().open() ? naming.refusal(plan::involves) : new PlanEnded(plan.number(), plan.progress().status());
      case REVISE -> revise(plan);
    };
  }

  private Problem revise(EmergencyPlan plan) {
    if (!person.id().equals(plan.author())) {
      return new Forbidden("not-the-author", "只有应急方案 %s 的编制人可以修改方案。".formatted(plan.number()));
    }
    PlanStatus status = plan.progress().status();
    if (status == PlanStatus.WAITING) {
      return new Conflict("plan-waits", "变更 %s 正在重新安排，批准后再编制应急方案。".formatted(plan.change()));
    }
    if (!status.open()) {
      return new PlanEnded(plan.number(), status);
    }
    if (plan.stopped(clock.instant())) {
      return new Conflict("release-stopped", "应急方案 %s 到上线时间仍未签署，本次上线停止。".formatted(plan.number()));
    }
    return status.beforeRelease() || plan.progress().fullPlanOpen() ? null
        : new Conflict("release-begun", "应急方案 %s 对应的上线已经开始，不能再修改方案。".formatted(plan.number()));
  }
}
