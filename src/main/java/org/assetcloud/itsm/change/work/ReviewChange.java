package org.assetcloud.itsm.change.work;

import org.assetcloud.itsm.change.Change;
import org.assetcloud.itsm.change.ChangeEventKind;
import org.assetcloud.itsm.change.ChangeHistory;
import org.assetcloud.itsm.change.ChangeStep;
import org.assetcloud.itsm.change.Changes;
import org.assetcloud.itsm.people.CurrentUser;
import org.assetcloud.itsm.shared.Forbidden;
import org.assetcloud.itsm.shared.text.Text;
import org.springframework.stereotype.Component;

/** A failed, violating or emergency change is looked at by the bureau, by nobody who did it (R7.4). */
@Component
public class ReviewChange {

  private final Changes changes;
  private final CurrentUser person;
  private final ChangeHistory history;

  ReviewChange(Changes changes, CurrentUser person, ChangeHistory history) {
    this.changes = changes;
    this.person = person;
    this.history = history;
  }

  /** @throws Forbidden for whoever is not of the bureau, or carried it out or verified it */
  public void review(String number, String comment) {
    Change change = ChangeStep.REVIEW.of(changes.lock(number), person);
    if (change.content().involves(person.id())) {
      throw new Forbidden("reviews-not-own", "实施人和验证人不能复核自己的变更。");
    }
    history.add(number, ChangeEventKind.REVIEW, Text.needed("comment", "复核结论", comment, 10_000));
  }
}
