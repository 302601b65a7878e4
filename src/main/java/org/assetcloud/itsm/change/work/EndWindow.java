package org.assetcloud.itsm.change.work;

import org.assetcloud.itsm.change.Change;
import org.assetcloud.itsm.change.ChangeStatus;
import org.assetcloud.itsm.change.Changes;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** A change's window is over (R7.4): whoever has not begun may not any more, and who still works has broken a rule. */
@Component
public class EndWindow {

  private static final Logger LOG = LoggerFactory.getLogger(EndWindow.class);

  private final Changes changes;
  private final SendBack sendBack;
  private final Overrun overrun;

  EndWindow(Changes changes, SendBack sendBack, Overrun overrun) {
    this.changes = changes;
    this.sendBack = sendBack;
    this.overrun = overrun;
  }

  /**
   * Before its end, and where the work was reported, there is nothing to do.
   *
   * @return whether work is going on that the window no longer covers
   */
  public boolean end(String number) {
    Change change = changes.lock(number);
    ChangeStatus status = change.progress().status();
    boolean over = overrun.windowOver(change);
    if (over && status == ChangeStatus.IN_IMPLEMENTATION) {
      overrun.found(change);
      return true;
    }
    if (over && (status == ChangeStatus.APPROVED || change.progress().toBeAuthorisedAnew())) {
      sendBack.of(change, "变更窗口已结束而没有开工，请重新安排。");
    } else {
      LOG.warn("No window to end for {}: {}", number, status);
    }
    return false;
  }
}
