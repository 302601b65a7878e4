package org.assetcloud.itsm.people.factor;

import java.time.Clock;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Clears away, once an hour, from where programs needed no code; housekeeping only. */
@Component
class ForgetOpenedAddresses {

  private final OpenedAddresses opened;
  private final Clock clock;

  ForgetOpenedAddresses(OpenedAddresses opened, Clock clock) {
    this.opened = opened;
    this.clock = clock;
  }

  @Scheduled(cron = "0 55 * * * *")
  void forget() {
    opened.clear(clock.instant());
  }
}
