package org.assetcloud.itsm.demo;

import java.time.Instant;
import org.assetcloud.itsm.shared.Refused;
import org.assetcloud.itsm.shared.time.Zone;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Service;

/**
 * Moves the demo clock forward. On the way every timer acts in its order at its own due time, as if the time had passed; a jump is like an
 * outage: the clock is set first and what became due acts late. One move at a time.
 */
@Service
@Profile("demo")
public class MoveClock {

  private static final Instant LAST = Instant.parse("2099-12-31T00:00:00Z");

  private final DemoClock clock;
  private final Timers timers;
  private final VisitTimers visit;

  MoveClock(DemoClock clock, Timers timers, VisitTimers visit) {
    this.clock = clock;
    this.timers = timers;
    this.visit = visit;
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
        visit.until(target);
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
}
