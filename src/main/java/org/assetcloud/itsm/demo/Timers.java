package org.assetcloud.itsm.demo;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/** The engine's timers as the demo clock visits them. */
public interface Timers {

  /**
   * @param place where it waits: the same for a timer that is armed again at the same place for the same instant
   * @param due when it acts; null: at once
   */
  record Timer(String id, String place, Instant due) {}

  /** Runs the visit while nothing else fires timers and as the system, whoever moves the clock. */
  void undisturbed(Runnable visit);

  /** The first to act up to and including the instant; suspended ones and those without retries left are not asked for. */
  Optional<Timer> next(Instant until, Set<String> exceptIds);

  /** @return false where it failed; it has one retry less then */
  boolean fire(String id);
}
