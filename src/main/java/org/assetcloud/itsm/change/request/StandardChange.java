package org.assetcloud.itsm.change.request;

import java.time.Clock;
import org.assetcloud.itsm.change.Change;
import org.assetcloud.itsm.change.ChangeEventKind;
import org.assetcloud.itsm.change.ChangeHistory;
import org.assetcloud.itsm.change.Changes;
import org.assetcloud.itsm.change.vote.ConcludeRound;
import org.springframework.stereotype.Component;

/** A change of the catalogue goes to its window without votes: its template was approved once for all (R7.4). */
@Component
class StandardChange {

  private final Changes changes;
  private final ChangeHistory history;
  private final ConcludeRound.Tidings tidings;
  private final Clock clock;

  StandardChange(Changes changes, ChangeHistory history, ConcludeRound.Tidings tidings, Clock clock) {
    this.changes = changes;
    this.history = history;
    this.tidings = tidings;
    this.clock = clock;
  }

  void authorise(Change change) {
    changes.update(change.with(change.progress().authorised(clock.instant(), false)));
    history.add(change.number(), ChangeEventKind.DECISION, "标准变更，按已批准的变更模板办理，不再逐次审批。");
    tidings.downtime(change);
  }
}
