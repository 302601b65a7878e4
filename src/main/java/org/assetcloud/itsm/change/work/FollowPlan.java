package org.assetcloud.itsm.change.work;

import java.util.List;
import org.assetcloud.itsm.change.Change;
import org.assetcloud.itsm.change.ChangeEventKind;
import org.assetcloud.itsm.change.ChangeHistory;
import org.assetcloud.itsm.change.ChangeProcess;
import org.assetcloud.itsm.change.ChangeStatus;
import org.assetcloud.itsm.change.Changes;
import org.assetcloud.itsm.change.TellOfChange;
import org.assetcloud.itsm.shared.link.PlanSigned;
import org.assetcloud.itsm.shared.link.ReleaseFailed;
import org.assetcloud.itsm.shared.link.ReleaseStopped;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What happens to its emergency plan happens to a change (R4.1, R4.2). */
@Component
class FollowPlan {

  private final Changes changes;
  private final SendBack sendBack;
  private final ChangeHistory history;
  private final TellOfChange tell;
  private final ChangeProcess process;

  FollowPlan(Changes changes, SendBack sendBack, ChangeHistory history, TellOfChange tell, ChangeProcess process) {
    this.changes = changes;
    this.sendBack = sendBack;
    this.history = history;
    this.tell = tell;
    this.process = process;
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

  /** One failed criterion opens the back-out at once; where that goes on already it is only noted. */
  @EventListener
  void failed(ReleaseFailed failed) {
    Change change = changes.lock(failed.change());
    history.add(change.number(), ChangeEventKind.BACK_OUT, failed.reason());
    if (change.progress().status() == ChangeStatus.AWAITING_VERIFICATION) {
      changes.update(change.with(change.progress().at(ChangeStatus.IN_BACK_OUT)));
      tell.work(change, "BACK-OUT/%d".formatted(change.progress().version()), List.of(change.content().hands().implementer()), failed.reason());
      process.criterionFailed(change.number());
    }
  }
}
