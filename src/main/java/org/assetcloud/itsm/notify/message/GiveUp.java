package org.assetcloud.itsm.notify.message;

import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Ends the attempts at a message whose time is up, and says so to those who run the software. */
@Component
class GiveUp {

  private final Outbox outbox;
  private final UndeliveredMessages undelivered;
  private final Clock clock;

  GiveUp(Outbox outbox, UndeliveredMessages undelivered, Clock clock) {
    this.outbox = outbox;
    this.undelivered = undelivered;
    this.clock = clock;
  }

  @Transactional
  public void of(Message message, Outcome last) {
    if (outbox.giveUp(message, last.address(), last.answer(), clock.instant())) {
      undelivered.report(message, last.answer());
    }
  }
}
