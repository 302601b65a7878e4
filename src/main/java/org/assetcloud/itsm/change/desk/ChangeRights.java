package org.assetcloud.itsm.change.desk;

import java.util.List;
import java.util.stream.Stream;
import org.assetcloud.itsm.change.Change;
import org.assetcloud.itsm.change.ChangeEnded;
import org.assetcloud.itsm.change.ChangeStatus;
import org.assetcloud.itsm.people.CurrentUser;
import org.assetcloud.itsm.people.Role;
import org.assetcloud.itsm.shared.Conflict;
import org.assetcloud.itsm.shared.Forbidden;
import org.assetcloud.itsm.shared.Problem;
import org.assetcloud.itsm.work.NamingRights;
import org.springframework.stereotype.Component;

/** Who may do what about a change now (R7.1, R7.4): the same rules offer a step and refuse it. */
@Component
public class ChangeRights {

  private final CurrentUser person;
  private final NamingRights naming;

  ChangeRights(CurrentUser person, NamingRights naming) {
    this.person = person;
    this.naming = naming;
  }

  /** What the person may do about it now. */
  public List<ChangeAction> of(Change change) {
    return Stream.of(ChangeAction.values()).filter(action -> refusal(action, change) == null).toList();
  }

  /** @throws Problem where it is not this person's to do, or too late */
  public void check(ChangeAction action, Change change) {
    Problem refusal = refusal(action, change);
    if (refusal != null) {
      throw refusal;
    }
  }

  /** @return null where the person may */
  private Problem refusal(ChangeAction action, Change change) {
    if (action == ChangeAction.NOTE) {
      return person.holds(Role.AUDITOR) ? new Forbidden("auditor-changes-nothing", "审计员只能查看变更，不能添加备注。") : null;
    }
    if (action == ChangeAction.REPLACE) {
      return change.progress().status().open() ? naming.refusal(change::involves)
          : new ChangeEnded(change.number(), change.progress().status());
    }
    if (!person.id().equals(change.requestedBy()) && !person.holds(Role.PROJECT_MANAGER)) {
      return new Forbidden("not-yours-to-stop", "只有变更 %s 的申请人和项目经理可以收回修改或取消。".formatted(change.number()));
    }
    if (!change.progress().status().open()) {
      return new ChangeEnded(change.number(), change.progress().status());
    }
    if (!change.progress().status().beforeWork()) {
      return new WorkStarted(change.number());
    }
    boolean inRevision = action == ChangeAction.REVISE && change.progress().status() == ChangeStatus.AWAITING_REVISION
        && !change.progress().toBeAuthorisedAnew();
    return inRevision ? new Conflict("already-in-revision",
        "变更 %s 已退回申请人，请在待办中修改后提交。".formatted(change.number())) : null;
  }
}
