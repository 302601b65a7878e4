package org.assetcloud.itsm.change.due;

import org.assetcloud.itsm.change.Change;
import org.assetcloud.itsm.change.ChangeStatus;
import org.assetcloud.itsm.change.Changes;
import org.springframework.stereotype.Component;

/** Says who may not decide before anything is asked of them (R7.4); the decision itself asks again. */
@Component
public class CheckDecider {

  private final Changes changes;
  private final Deciders deciders;

  CheckDecider(Changes changes, Deciders deciders) {
    this.changes = changes;
    this.deciders = deciders;
  }

  /**
   * To take back what failed is work, and the implementer's; everything else is a decision.
   *
   * @throws org.assetcloud.itsm.shared.Forbidden where the person has a part in the change
   */
  public void check(String number, String person) {
    Change change = changes.get(number);
    if (change.progress().status() != ChangeStatus.IN_BACK_OUT) {
      deciders.check(change, person);
    }
  }
}
