package org.assetcloud.itsm.change.desk;

import java.util.Optional;
import org.assetcloud.itsm.change.ChangeEventKind;
import org.assetcloud.itsm.change.ChangeHistory;
import org.assetcloud.itsm.change.ChangePart;
import org.assetcloud.itsm.change.Changes;
import org.assetcloud.itsm.work.Named;
import org.springframework.stereotype.Component;

/** Keeps on a change in whose hands its tasks were (R7.4); part of the caller's transaction, until whose end others wait. */
@Component
public class HandsOfChange {

  private final Changes changes;
  private final ChangeHistory history;

  HandsOfChange(Changes changes, ChangeHistory history) {
    this.changes = changes;
    this.history = history;
  }

  /** Who has this part in it, and by which roles; empty where nobody is named yet. */
  public Optional<Named> of(String number, ChangePart part) {
    return Optional.ofNullable(part.of(changes.get(number))).map(person -> new Named(person, part.roles()));
  }

  /** Whether the person has, or had, a part in it. */
  public boolean involves(String number, String person) {
    return changes.get(number).involves(person);
  }

  /** @param what happened to the task, a Chinese sentence */
  public void keep(String number, String what) {
    changes.lock(number);
    history.add(number, ChangeEventKind.HANDS, what);
  }
}
