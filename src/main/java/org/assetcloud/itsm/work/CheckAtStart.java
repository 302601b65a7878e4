package org.assetcloud.itsm.work;

import org.assetcloud.itsm.shared.step.UserStep;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Heals at each start what came to lie with people without the role, as in a database from before this was watched. */
@Component
class CheckAtStart {

  private static final Logger LOG = LoggerFactory.getLogger(CheckAtStart.class);

  private final UserStep step;
  private final ReturnWork returnWork;

  CheckAtStart(UserStep step, ReturnWork returnWork) {
    this.step = step;
    this.returnWork = returnWork;
  }

  /** What cannot be healed does not keep the system from running. */
  @EventListener(ApplicationReadyEvent.class)
  void check() {
    try {
      step.take(returnWork::check);
    } catch (RuntimeException failed) {
      LOG.error("启动时没有能够检查待办的办理人，下次启动时再检查。", failed);
    }
  }
}
