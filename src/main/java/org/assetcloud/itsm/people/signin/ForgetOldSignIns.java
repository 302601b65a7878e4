package org.assetcloud.itsm.people.signin;

import java.time.Clock;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Clears away records of sign-ins that need not be kept any longer, once a day; housekeeping only, no deadline hangs on it. */
@Component
class ForgetOldSignIns {

  private final SignInRecords records;
  private final SignInSettings settings;
  private final Clock clock;

  ForgetOldSignIns(SignInRecords records, SignInSettings settings, Clock clock) {
    this.records = records;
    this.settings = settings;
    this.clock = clock;
  }

  @Scheduled(cron = "0 40 3 * * *", zone = "Asia/Shanghai")
  void forget() {
    records.forgetBefore(clock.instant().minus(settings.kept()));
  }
}
