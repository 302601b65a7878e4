package org.assetcloud.itsm.change.work;

import java.util.List;
import java.util.stream.Stream;
import org.assetcloud.itsm.change.Change;
import org.assetcloud.itsm.change.ChangeEventKind;
import org.assetcloud.itsm.change.ChangeHistory;
import org.assetcloud.itsm.change.TellOfChange;
import org.assetcloud.itsm.change.vote.VoidApproval;
import org.assetcloud.itsm.people.Role;
import org.springframework.stereotype.Component;

/** An approved change cannot be carried out as it was planned: its approval is void, and its requester plans anew (R7.4, R4.1). */
@Component
class SendBack {

  private final VoidApproval voidApproval;
  private final ChangeHistory history;
  private final TellOfChange tell;

  SendBack(VoidApproval voidApproval, ChangeHistory history, TellOfChange tell) {
    this.voidApproval = voidApproval;
    this.history = history;
    this.tell = tell;
  }

  /** Nothing where the work has begun, or the change has ended meanwhile. */
  void of(Change change, String why) {
    if (!change.progress().status().beforeWork()) {
      return;
    }
    history.add(change.number(), ChangeEventKind.WINDOW, why);
    voidApproval.of(change, why);
    tell.know(change, "SENT-BACK/%d".formatted(change.progress().version()), Stream.concat(Stream.of(change.content().hands().implementer()),
        tell.of(Role.PROJECT_MANAGER).stream()).filter(person -> !person.equals(change.requestedBy())).distinct().toList(), why);
    tell.work(change, "REPLAN/%d".formatted(change.progress().version()), List.of(change.requestedBy()), why);
  }
}
