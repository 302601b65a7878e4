package org.assetcloud.itsm.change.work;

import java.time.Clock;
import java.util.List;
import org.assetcloud.itsm.change.Change;
import org.assetcloud.itsm.change.ChangeHistory;
import org.assetcloud.itsm.change.ChangeStatus;
import org.assetcloud.itsm.change.Changes;
import org.assetcloud.itsm.change.TellOfChange;
import org.assetcloud.itsm.change.ViolationKind;
import org.assetcloud.itsm.change.due.Deciders;
import org.assetcloud.itsm.people.Role;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** A change's window is over (R7.4): whoever has not begun may not any more, and who still works has broken a rule. */
@Component
public class EndWindow {

  private static final Logger LOG = LoggerFactory.getLogger(EndWindow.class);

  private final Changes changes;
  private final SendBack sendBack;
  private final Deciders deciders;
  private final ChangeHistory history;
  private final TellOfChange tell;
  private final Clock clock;

  EndWindow(Changes changes, SendBack sendBack, Deciders deciders, ChangeHistory history, TellOfChange tell, Clock clock) {
    this.changes = changes;
    this.sendBack = sendBack;
    this.deciders = deciders;
    this.history = history;
    this.tell = tell;
    this.clock = clock;
  }

  /**
   * Before its end, and where the work was reported, there is nothing to do.
   *
   * @return whether work is going on that the window no longer covers
   */
  public boolean end(String number) {
    Change change = changes.lock(number);
    ChangeStatus status = change.progress().status();
    boolean over = change.content().window() != null && change.content().window().endedBy(clock.instant());
    if (over && status == ChangeStatus.IN_IMPLEMENTATION) {
      overrun(change);
      return true;
    }
    if (over && (status == ChangeStatus.APPROVED || change.progress().toBeAuthorisedAnew())) {
      sendBack.of(change, "变更窗口已结束而没有开工，请重新安排。");
    } else {
      LOG.warn("No window to end for {}: {}", number, status);
    }
    return false;
  }

  private void overrun(Change change) {
    Deciders.Offer offer = deciders.of(change, Role.PROJECT_MANAGER);
    history.violated(change.number(), ViolationKind.WINDOW_OVERRUN, "变更窗口已结束，实施尚未完成。" + offer.because());
    tell.late(change, "OVERRUN", ViolationKind.WINDOW_OVERRUN.label(), offer.people(),
        "超出变更窗口仍在实施，请决定继续还是回退。" + offer.because());
    tell.late(change, "OVERRUN/IMPLEMENTER", ViolationKind.WINDOW_OVERRUN.label(), List.of(change.content().hands().implementer()),
        "变更窗口已结束，请尽快完成或回退。");
  }
}
