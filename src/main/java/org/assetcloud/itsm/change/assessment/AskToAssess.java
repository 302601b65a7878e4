package org.assetcloud.itsm.change.assessment;

import org.assetcloud.itsm.change.Change;
import org.assetcloud.itsm.change.ChangeEventKind;
import org.assetcloud.itsm.change.ChangeHistory;
import org.assetcloud.itsm.change.TellOfChange;
import org.assetcloud.itsm.change.due.Deciders;
import org.assetcloud.itsm.people.Role;
import org.springframework.stereotype.Component;

/** Tells those who are to assess a revision that it waits for them, and puts on record why it is not the team leads alone. */
@Component
public class AskToAssess {

  private final Deciders deciders;
  private final ChangeHistory history;
  private final TellOfChange tell;

  AskToAssess(Deciders deciders, ChangeHistory history, TellOfChange tell) {
    this.deciders = deciders;
    this.history = history;
    this.tell = tell;
  }

  public void of(Change change) {
    Deciders.Offer offer = deciders.of(change, Role.TEAM_LEAD);
    if (!offer.because().isEmpty()) {
      history.add(change.number(), ChangeEventKind.ASSESSMENT, offer.because());
    }
    tell.work(change, "ASSESS/%d".formatted(change.progress().revision()), offer.people(), "等待评估，请及时认领。" + offer.because());
  }
}
