package org.assetcloud.itsm.change.work;

import org.assetcloud.itsm.change.Change;
import org.assetcloud.itsm.change.ChangeEventKind;
import org.assetcloud.itsm.change.ChangeHistory;
import org.assetcloud.itsm.change.TellOfChange;
import org.assetcloud.itsm.change.release.ReleaseSteps;
import org.assetcloud.itsm.people.Role;
import org.springframework.stereotype.Component;

/** A back-out that failed is a major fault (R4.2): it gets a ticket, and those above hear of it at once. */
@Component
class FailedBackOut {

  private final ReleaseSteps release;
  private final ChangeHistory history;
  private final TellOfChange tell;

  FailedBackOut(ReleaseSteps release, ChangeHistory history, TellOfChange tell) {
    this.release = release;
    this.history = history;
    this.tell = tell;
  }

  void of(Change change, String said) {
    String ticket = release.backOutFailed(change, said);
    history.add(change.number(), ChangeEventKind.BACK_OUT, "已登记重大故障 %s。".formatted(ticket));
    tell.late(change, "BACK-OUT-FAILED", BackOut.BACK_OUT_FAILED.label(),
        tell.of(Role.PROJECT_MANAGER, Role.CONTRACTOR_DIRECTOR, Role.BUREAU_OPERATOR), "回退失败，已登记重大故障 %s，请立即处理。".formatted(ticket));
  }
}
