package org.assetcloud.itsm.people.factor;

import java.time.Duration;
import java.time.Instant;
import org.springframework.context.annotation.Primary;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The time of the world as tests have it; it only goes on, so that no code of one test is another's. */
@Primary
@Profile("test")
@Component
class TestRealTime extends RealTime {

  private Instant now = Instant.parse("2026-03-02T02:00:00Z");

  @Override
  synchronized Instant now() {
    return now;
  }

  synchronized void pass(Duration duration) {
    now = now.plus(duration);
  }
}
