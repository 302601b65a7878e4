package org.assetcloud.itsm.change.work;

import java.util.List;
import org.assetcloud.itsm.change.Change;
import org.assetcloud.itsm.change.ChangeStatus;
import org.assetcloud.itsm.change.Changes;
import org.assetcloud.itsm.change.TellOfChange;
import org.springframework.stereotype.Component;

/** The work is to be taken back by who did it, and at once (R7.4). */
@Component
class AskToBackOut {

  private final Changes changes;
  private final TellOfChange tell;

  AskToBackOut(Changes changes, TellOfChange tell) {
    this.changes = changes;
    this.tell = tell;
  }

  /** @param why a Chinese sentence */
  void of(Change change, String why) {
    changes.update(change.with(change.progress().at(ChangeStatus.IN_BACK_OUT)));
    tell.work(change, "BACK-OUT/%d".formatted(change.progress().version()), List.of(change.content().hands().implementer()), why);
  }
}
