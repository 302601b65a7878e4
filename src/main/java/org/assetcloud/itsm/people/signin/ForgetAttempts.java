package org.assetcloud.itsm.people.signin;

import java.time.Clock;
import java.time.Instant;
import org.assetcloud.itsm.shared.text.Digest;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Begins counts anew: of an account that is unlocked, and once an hour whatever is over. */
@Component
public class ForgetAttempts {

  private final Counters counters;
  private final Clock clock;

  ForgetAttempts(Counters counters, Clock clock) {
    this.counters = counters;
    this.clock = clock;
  }

  /** From every source. */
  public void of(String id) {
    counters.reset(Digest.hex(id));
  }

  @Scheduled(cron = "0 50 * * * *")
  void whatIsOver() {
    Instant now = clock.instant();
    counters.clear(now, now.minus(CheckPassword.KNOWN_FOR));
  }
}
