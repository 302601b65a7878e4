package org.assetcloud.itsm.demo;

import java.time.Duration;
import java.util.Optional;

/** How far the demo clock is ahead of the real one, in whole seconds, kept over restarts. */
public interface KeptOffset {

  /** Empty in a fresh database. */
  Optional<Duration> find();

  void keep(Duration offset);
}
