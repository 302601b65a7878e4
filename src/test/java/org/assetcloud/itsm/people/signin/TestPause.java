package org.assetcloud.itsm.people.signin;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.context.annotation.Primary;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Counts the pauses and makes none. */
@Primary
@Profile("test")
@Component
class TestPause extends Pause {

  private final AtomicInteger made = new AtomicInteger();

  @Override
  void last(Duration duration) {
    made.incrementAndGet();
  }

  int made() {
    return made.get();
  }
}
