package org.assetcloud.itsm.notify.message;

import java.time.Clock;
import org.springframework.stereotype.Component;

/** Begins anew with a message that could not be sent, because somebody who runs the software has it tried again. */
@Component
public class QueueAgain {

  private final Outbox outbox;
  private final Clock clock;

  QueueAgain(Outbox outbox, Clock clock) {
    this.outbox = outbox;
    this.clock = clock;
  }

  /** It keeps its message id. */
  public void message(long id) {
    outbox.queueAgain(id, clock.instant());
  }
}
