package org.assetcloud.itsm.change.request;

import org.assetcloud.itsm.change.Change;
import org.assetcloud.itsm.change.ChangeEvent;
import org.assetcloud.itsm.change.ChangeEventKind;
import org.assetcloud.itsm.change.ChangeHistory;
import org.assetcloud.itsm.change.Stage;
import org.assetcloud.itsm.change.conclusion.AuthoriseChange;
import org.springframework.stereotype.Component;

/** A change of the catalogue goes to its window without votes: its template was approved once for all (R7.4). */
@Component
class StandardChange {

  private final ChangeHistory history;
  private final AuthoriseChange authorise;

  StandardChange(ChangeHistory history, AuthoriseChange authorise) {
    this.history = history;
    this.authorise = authorise;
  }

  void authorise(Change change) {
    ChangeEvent entry = history.add(change.number(), ChangeEventKind.DECISION, "标准变更，按已批准的变更模板办理，不再逐次审批。");
    authorise.of(change, Stage.BEFORE, entry.at());
  }
}
