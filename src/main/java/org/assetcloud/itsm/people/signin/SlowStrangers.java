package org.assetcloud.itsm.people.signin;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Semaphore;
import org.springframework.stereotype.Component;

/**
 * Once many passwords were tried for an account from sources that never were right, such sources go on one after the other, over all nodes.
 * Sources that are known are not concerned: whoever guesses from a thousand addresses slows nobody but strangers.
 */
@Component
class SlowStrangers {

  static final int AT_ONCE = 20;
  static final Duration FORGOTTEN_AFTER = Duration.ofMinutes(15);
  static final Duration APART = Duration.ofSeconds(2);

  private static final String STRANGERS = "strangers";
  private static final String NEXT = "next-stranger";
  private static final Duration LOOKS_AGAIN_AFTER = Duration.ofMillis(500);
  private static final int LOOKS = 10;
  private static final int MOST_WAITING = 16;

  private final Counters counters;
  private final Pause pause;
  private final Clock clock;
  private final Semaphore waiting = new Semaphore(MOST_WAITING);

  SlowStrangers(Counters counters, Pause pause, Clock clock) {
    this.counters = counters;
    this.pause = pause;
    this.clock = clock;
  }

  /** Waits for a turn where one has to; not longer than some seconds, and not where many wait already. */
  boolean letPass(String account) {
    Instant now = clock.instant();
    if (counters.count(account, STRANGERS, AT_ONCE, now, now.plus(FORGOTTEN_AFTER)) || turn(account)) {
      return true;
    }
    if (!waiting.tryAcquire()) {
      return false;
    }
    try {
      for (int looked = 0; looked < LOOKS; looked++) {
        pause.last(LOOKS_AGAIN_AFTER);
        if (turn(account)) {
          return true;
        }
      }
      return false;
    } finally {
      waiting.release();
    }
  }

  private boolean turn(String account) {
    Instant now = clock.instant();
    return counters.count(account, NEXT, 1, now, now.plus(APART));
  }
}
