package org.assetcloud.itsm.demo;

import java.time.Duration;
import java.time.Instant;

/** The time the engine goes by; it follows the {@link DemoClock}. */
public interface EngineTime {

  void standAt(Instant instant);

  /** Ticks on, this far ahead of the real time. */
  void run(Duration offset);
}
