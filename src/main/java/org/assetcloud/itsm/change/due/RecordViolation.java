package org.assetcloud.itsm.change.due;

import org.assetcloud.itsm.change.Change;
import org.assetcloud.itsm.change.ChangeHistory;
import org.assetcloud.itsm.change.TellOfChange;
import org.assetcloud.itsm.change.ViolationKind;
import org.assetcloud.itsm.people.Role;
import org.springframework.stereotype.Component;

/**
 * Puts on record what was done against the rules and now has to be decided about (R7.4): the project manager hears of it, or who decides
 * in their place, and the record says why it is not they alone.
 */
@Component
public class RecordViolation {

  private final Deciders deciders;
  private final ChangeHistory history;
  private final TellOfChange tell;

  RecordViolation(Deciders deciders, ChangeHistory history, TellOfChange tell) {
    this.deciders = deciders;
    this.history = history;
    this.tell = tell;
  }

  /**
   * @param event names it among those of this change
   * @param what was done, a Chinese sentence
   * @param wish what is to be decided, a Chinese sentence
   */
  public void toDecide(Change change, ViolationKind kind, String event, String what, String wish) {
    Deciders.Offer offer = deciders.of(change, Role.PROJECT_MANAGER);
    history.violated(change.number(), kind, what + offer.because());
    tell.late(change, event, kind.label(), offer.people(), wish + offer.because());
  }
}
