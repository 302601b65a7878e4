package org.assetcloud.itsm.shared.time;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * The application's only source of time: it ticks in whole seconds, as the columns of the engine and of the domain do, and stands while a
 * transaction lasts.
 */
@Component
@Profile("!demo")
class WholeSeconds extends Clock {

  private final Clock ticking;

  WholeSeconds() {
    this(Clock.tick(Clock.systemUTC(), Duration.ofSeconds(1)));
  }

  private WholeSeconds(Clock ticking) {
    this.ticking = ticking;
  }

  @Override
  public Instant instant() {
    return TransactionNow.of(ticking::instant);
  }

  @Override
  public ZoneId getZone() {
    return ticking.getZone();
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return new WholeSeconds(ticking.withZone(zone));
  }
}
