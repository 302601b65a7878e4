package org.assetcloud.itsm.shared.idempotency;

import java.time.Clock;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Clears away keys that need not be kept any longer, at the start and once a day; housekeeping only, no deadline hangs on it. */
@Component
class ForgetOldKeys {

  private final AnsweredRequests requests;
  private final Clock clock;

  ForgetOldKeys(AnsweredRequests requests, Clock clock) {
    this.requests = requests;
    this.clock = clock;
  }

  @EventListener(ApplicationReadyEvent.class)
  @Scheduled(cron = "0 30 3 * * *", zone = "Asia/Shanghai")
  void forget() {
    requests.forgetBefore(clock.instant().minus(AnswerOnce.KEPT));
  }
}
