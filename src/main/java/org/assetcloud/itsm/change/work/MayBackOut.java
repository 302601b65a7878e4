package org.assetcloud.itsm.change.work;

import org.assetcloud.itsm.change.Change;
import org.assetcloud.itsm.change.ChangeResult;
import org.assetcloud.itsm.change.ChangeStatus;
import org.assetcloud.itsm.change.LateApproval;
import org.assetcloud.itsm.change.due.Deciders;
import org.assetcloud.itsm.people.CurrentUser;
import org.assetcloud.itsm.people.Role;
import org.assetcloud.itsm.shared.Forbidden;
import org.springframework.stereotype.Component;

/**
 * Who takes a change back (R7.4): what did not work, the implementer; about what its approvers refused afterwards the project manager
 * answers, and where it worked, so that taking it back is a decision, nobody who has a part in the change.
 */
@Component
class MayBackOut {

  private final CurrentUser person;
  private final Deciders deciders;

  MayBackOut(CurrentUser person, Deciders deciders) {
    this.person = person;
    this.deciders = deciders;
  }

  /** Whether it worked and was refused afterwards, so that somebody has to decide whether it is kept. */
  static boolean isDecision(Change change) {
    return refused(change) && change.progress().result() == ChangeResult.SUCCESSFUL;
  }

  /** @throws Forbidden for anybody else */
  void check(Change change) {
    boolean implementer = change.progress().status() == ChangeStatus.IN_BACK_OUT
        && person.id().equals(change.content().hands().implementer());
    if (!implementer && !(refused(change) && person.holds(Role.PROJECT_MANAGER, Role.CONTRACTOR_DIRECTOR))) {
      throw new Forbidden("not-yours-to-answer", "变更 %s 的回退由%s提交。".formatted(change.number(), refused(change) ? "项目经理" : "实施人"));
    }
    if (isDecision(change)) {
      deciders.check(change, person.id());
    }
  }

  private static boolean refused(Change change) {
    return change.progress().lateApproval() == LateApproval.REFUSED;
  }
}
