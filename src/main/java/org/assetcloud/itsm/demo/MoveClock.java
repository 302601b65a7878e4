package org.assetcloud.itsm.demo;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.assetcloud.itsm.demo.Timers.Timer;
import org.assetcloud.itsm.shared.Refused;
import org.assetcloud.itsm.shared.time.Zone;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Service;

/**
 * Moves the demo clock forward. On the way every timer acts in its order at its own due time, as if the time had passed; a jump is like an
 * outage: the clock is set first and what became due acts late. One move at a time.
 */
@Service
@Profile("demo")
public class MoveClock {

  private static final Logger LOG = LoggerFactory.getLogger(MoveClock.class);
  private static final Instant LAST = Instant.parse("2099-12-31T00:00:00Z");
  private static final int ATTEMPTS = 3;
  private static final int ROUNDS_AT_ONE_PLACE = 100;

  private final DemoClock clock;
  private final Timers timers;

  MoveClock(DemoClock clock, Timers timers) {
    this.clock = clock;
    this.timers = timers;
  }

  /**
   * Returns when all that was due has acted; the clock ticks on from there.
   *
   * @throws Refused without an instant, backwards, or beyond 2099
   */
  public synchronized Instant move(Instant target, boolean jump) {
    check(target);
    timers.undisturbed(() -> {
      Instant reached = clock.instant();
      try {
        clock.standAt(jump ? target : reached);
        visit(target);
        reached = target;
      } finally {
        clock.runOn(reached.isAfter(clock.instant()) ? reached : clock.instant());
      }
    });
    return target;
  }

  private void check(Instant target) {
    Instant now = clock.instant();
    if (target == null) {
      throw Refused.field("now", "请填写要拨到的时刻。");
    }
    if (target.isBefore(now)) {
      throw Refused.field("now", "演示时钟只能向前拨，现在是 %s。".formatted(Zone.answer(now)));
    }
    if (target.isAfter(LAST)) {
      throw Refused.field("now", "演示时钟最多拨到 2099 年底。");
    }
  }

  /** A timer that keeps failing, or that is armed again and again for the same instant, is left alone after a while. */
  private void visit(Instant until) {
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
