package org.assetcloud.itsm.change;

import static org.assetcloud.itsm.change.ChangeStatus.APPROVED;
import static org.assetcloud.itsm.change.ChangeStatus.AWAITING_APPROVAL;
import static org.assetcloud.itsm.change.ChangeStatus.AWAITING_ASSESSMENT;
import static org.assetcloud.itsm.change.ChangeStatus.AWAITING_REVIEW;
import static org.assetcloud.itsm.change.ChangeStatus.AWAITING_REVISION;
import static org.assetcloud.itsm.change.ChangeStatus.AWAITING_VERIFICATION;
import static org.assetcloud.itsm.change.ChangeStatus.IN_BACK_OUT;
import static org.assetcloud.itsm.change.ChangeStatus.IN_IMPLEMENTATION;

import java.util.Set;
import org.assetcloud.itsm.people.CurrentUser;
import org.assetcloud.itsm.people.Role;
import org.assetcloud.itsm.shared.Conflict;
import org.assetcloud.itsm.shared.Forbidden;

/**
 * Where a change has to stand for each step, and which roles take it (R7.4). Every use case asks this table before it acts, whoever calls
 * it: a model decides the order of steps, never whether one is allowed (decision 0019).
 */
public enum ChangeStep {
  SUBMIT("提交修改", Beside.LATE_APPROVAL, Set.of(), AWAITING_REVISION),
  ASSESS("评估", Beside.LATE_APPROVAL, Set.of(Role.TEAM_LEAD, Role.PROJECT_MANAGER, Role.CONTRACTOR_DIRECTOR), AWAITING_ASSESSMENT),
  RATE("评定风险", Beside.LATE_APPROVAL, Set.of(), AWAITING_ASSESSMENT),
  ASK_APPROVERS("提请审批", Beside.LATE_APPROVAL, Set.of(), AWAITING_ASSESSMENT),
  VOTE("审批", Beside.LATE_APPROVAL, Set.of(), AWAITING_APPROVAL),
  CONCLUDE("汇总表决", Beside.LATE_APPROVAL, Set.of(), AWAITING_APPROVAL),
  PLAN("编制应急方案", Beside.NOTHING, Set.of(), APPROVED),
  IMPLEMENT("提交实施结果", Beside.NOTHING, Set.of(), IN_IMPLEMENTATION),
  DECIDE_OVERRUN("处理超窗", Beside.NOTHING, Set.of(Role.PROJECT_MANAGER, Role.CONTRACTOR_DIRECTOR), IN_IMPLEMENTATION, AWAITING_VERIFICATION,
      IN_BACK_OUT, ChangeStatus.AWAITING_LATE_APPROVAL, AWAITING_REVIEW),
  VERIFY("验证", Beside.NOTHING, Set.of(), AWAITING_VERIFICATION),
  BACK_OUT("提交回退结果", Beside.NOTHING, Set.of(), IN_BACK_OUT, AWAITING_REVIEW),
  REVIEW("复核", Beside.NOTHING, Set.of(Role.BUREAU_OPERATOR, Role.BUREAU_LEADER), AWAITING_REVIEW),
  CLOSE("关闭", Beside.NOTHING, Set.of(), AWAITING_REVIEW);

  /** Whether a step is possible in further states, because an authorised emergency is approved in full beside its work. */
  private enum Beside {
    NOTHING,
    LATE_APPROVAL
  }

  private final String label;
  private final Beside beside;
  private final Set<Role> roles;
  private final Set<ChangeStatus> from;

  /** @param roles who takes it, empty where it is a named person's, a seat's or nobody's */
  ChangeStep(String label, Beside beside, Set<Role> roles, ChangeStatus... from) {
    this.label = label;
    this.beside = beside;
    this.roles = roles;
    this.from = Set.of(from);
  }

  /** Whether it is this step's time. */
  public boolean possible(Change change) {
    return from.contains(change.progress().status())
        || beside == Beside.LATE_APPROVAL && change.progress().lateApproval() == LateApproval.OPEN && change.progress().status().open();
  }

  /**
   * @return the change, for which it is this step's time
   * @throws ChangeEnded where nothing can be done about it any more
   * @throws Conflict where it waits for something else
   */
  public Change of(Change change) {
    if (!possible(change)) {
      ChangeStatus status = change.stillOpen().progress().status();
      throw new Conflict("step-not-due", "变更 %s 现在%s，不能%s，请刷新待办列表。".formatted(change.number(), status.label(), label));
    }
    return change;
  }

  /**
   * As {@link #of(Change)}, for this person.
   *
   * @throws Forbidden for anybody who holds none of its roles
   */
  public Change of(Change change, CurrentUser person) {
    if (!person.holds(roles.toArray(Role[]::new))) {
      throw new Forbidden("not-your-step", "变更 %s 的这一步不由您的角色办理，不能%s。".formatted(change.number(), label));
    }
    return of(change);
  }
}
