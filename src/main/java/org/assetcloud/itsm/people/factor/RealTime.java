package org.assetcloud.itsm.people.factor;

import java.time.Instant;
import org.springframework.stereotype.Component;

/**
 * The time of the world, which is what a phone goes by; the application's clock may be moved, in the demonstration and by tests. Nothing but
 * codes goes by it (decision 23).
 */
@Component
class RealTime {

  Instant now() {
    return Instant.now();
  }
}
