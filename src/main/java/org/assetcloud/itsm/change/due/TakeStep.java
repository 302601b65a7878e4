package org.assetcloud.itsm.change.due;

import org.assetcloud.itsm.change.Change;
import org.assetcloud.itsm.change.ChangePart;
import org.assetcloud.itsm.change.ChangeStep;
import org.assetcloud.itsm.change.Changes;
import org.assetcloud.itsm.people.CurrentUser;
import org.assetcloud.itsm.shared.Forbidden;
import org.springframework.stereotype.Component;

/**
 * Lets a step be taken by those alone whose it is (R7.4): the person whom the change names for it, or who decides and has no part in the
 * change. Whoever takes it has the change until the transaction ends.
 */
@Component
public class TakeStep {

  private final Changes changes;
  private final CurrentUser person;
  private final Deciders deciders;

  TakeStep(Changes changes, CurrentUser person, Deciders deciders) {
    this.changes = changes;
    this.person = person;
    this.deciders = deciders;
  }

  /**
   * @return the change, for which it is this step's time
   * @throws Forbidden for anybody but the one who has this part in it
   */
  public Change of(String number, ChangePart part, ChangeStep step) {
    Change change = changes.lock(number);
    if (!person.id().equals(part.of(change))) {
      throw new Forbidden("not-yours-to-answer", "这一步只能由变更 %s 的%s提交。".formatted(number, part.label()));
    }
    return step.of(change);
  }

  /**
   * @return the change, for which it is this decision's time
   * @throws Forbidden for whoever holds none of the step's roles, or has a part in the change
   */
  public Change toDecide(String number, ChangeStep step) {
    Change change = step.of(changes.lock(number), person);
    deciders.check(change, person.id());
    return change;
  }
}
