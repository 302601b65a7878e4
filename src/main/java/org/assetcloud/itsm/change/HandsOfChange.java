package org.assetcloud.itsm.change;

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

  /** @param what happened to the task, a Chinese sentence */
  public void keep(String number, String what) {
    changes.lock(number);
    history.add(number, ChangeEventKind.HANDS, what);
  }
}
