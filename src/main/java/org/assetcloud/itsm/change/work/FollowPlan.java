package org.assetcloud.itsm.change.work;

import java.util.List;
import org.assetcloud.itsm.change.Change;
import org.assetcloud.itsm.change.ChangeStatus;
import org.assetcloud.itsm.change.Changes;
import org.assetcloud.itsm.change.TellOfChange;
import org.assetcloud.itsm.shared.link.PlanSigned;
import org.assetcloud.itsm.shared.link.ReleaseStopped;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What happens to its emergency plan before the work happens to a change (R4.1). */
@Component
class FollowPlan {

  private final Changes changes;
  private final SendBack sendBack;
  private final TellOfChange tell;

  FollowPlan(Changes changes, SendBack sendBack, TellOfChange tell) {
    this.changes = changes;
    this.sendBack = sendBack;
    this.tell = tell;
  }

  @EventListener
  void stopped(ReleaseStopped stopped) {
    Change change = changes.lock(stopped.change());
    if (change.progress().status() == ChangeStatus.APPROVED || change.progress().toBeAuthorisedAnew()) {
      sendBack.of(change, stopped.reason());
    }
  }

  /** Whoever waits for it to begin can do so. */
  @EventListener
  void signed(PlanSigned signed) {
    Change change = changes.get(signed.change());
    if (change.progress().status() == ChangeStatus.APPROVED) {
      tell.know(change, "PLAN-SIGNED/%d".formatted(change.progress().version()), List.of(change.content().hands().implementer()),
          "应急方案已全部签署，窗口开始后可以开工。");
    }
  }
}
