package org.assetcloud.itsm.change.request;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.assetcloud.itsm.change.Change;
import org.assetcloud.itsm.change.ChangeEventKind;
import org.assetcloud.itsm.change.ChangeHistory;
import org.assetcloud.itsm.change.Changes;
import org.assetcloud.itsm.change.Content;
import org.assetcloud.itsm.change.Progress;
import org.assetcloud.itsm.shared.time.Zone;
import org.springframework.stereotype.Component;

/** Puts a change on record under a number of its own, which says the day it was asked for in Shanghai (R7.4). */
@Component
class PutOnRecord {

  private final Changes changes;
  private final ChangeHistory history;
  private final Clock clock;

  PutOnRecord(Changes changes, ChangeHistory history, Clock clock) {
    this.changes = changes;
    this.history = history;
    this.clock = clock;
  }

  /**
   * @param by whose change it is
   * @param origin number of the ticket that opened it as a draft, null where a person asked for it
   * @param said what its history begins with, a Chinese sentence
   */
  Change of(Content content, String by, String origin, String said) {
    Instant now = clock.instant();
    String number = changes.nextNumber(LocalDate.ofInstant(now, Zone.SHANGHAI));
    Change change = new Change(number, content, by, now, origin, Progress.requested(origin != null));
    changes.add(change);
    history.add(number, ChangeEventKind.REQUEST, said);
    return change;
  }
}
