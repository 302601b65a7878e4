package org.assetcloud.itsm.demo;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.assetcloud.itsm.demo.Timers.Timer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Lets every timer due on the way act in its order at its own due time, while the clock stands. */
@Component
@Profile("demo")
class VisitTimers {

  private static final Logger LOG = LoggerFactory.getLogger(VisitTimers.class);
  private static final int ATTEMPTS = 3;
  private static final int ROUNDS_AT_ONE_PLACE = 100;

  private final DemoClock clock;
  private final Timers timers;

  VisitTimers(DemoClock clock, Timers timers) {
    this.clock = clock;
    this.timers = timers;
  }

  /** A timer that keeps failing, or that is armed again and again for the same instant, is left alone after a while. */
  void until(Instant until) {
    Map<String, Integer> rounds = new HashMap<>();
    Set<String> leftAlone = new HashSet<>();
    for (Optional<Timer> next = timers.next(until, leftAlone); next.isPresent(); next = timers.next(until, leftAlone)) {
      Timer timer = next.get();
      if (rounds.merge(timer.place() + timer.due(), 1, Integer::sum) > ROUNDS_AT_ONE_PLACE || !acts(timer, rounds)) {
        LOG.warn("Timer {} at {} is left alone while the demo clock moves to {}", timer.id(), timer.place(), until);
        leftAlone.add(timer.id());
      }
    }
  }

  private boolean acts(Timer timer, Map<String, Integer> rounds) {
    if (timer.due() != null && timer.due().isAfter(clock.instant())) {
      clock.standAt(timer.due());
    }
    return timers.fire(timer.id()) || rounds.merge(timer.id(), 1, Integer::sum) < ATTEMPTS;
  }
}
