package org.assetcloud.itsm.people.signin;

import java.time.Duration;
import org.springframework.stereotype.Component;

/** Lets real time pass. */
@Component
class Pause {

  void last(Duration duration) {
    try {
      Thread.sleep(duration.toMillis());
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
