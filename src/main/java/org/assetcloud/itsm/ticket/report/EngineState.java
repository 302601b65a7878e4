package org.assetcloud.itsm.ticket.report;

import java.time.Instant;

/** How the engine is doing, as far as the person who asks may see it there. */
public interface EngineState {

  /**
   * Timers that should have acted.
   *
   * @param longestSince when the one was due that waits longest; null where none waits
   */
  record DueTimers(long count, Instant longestSince) {}

  long incidents();

  DueTimers dueTimers(Instant now);
}
