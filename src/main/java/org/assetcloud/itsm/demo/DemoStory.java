package org.assetcloud.itsm.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** What has happened by the time the demonstration begins, told by the feature it happened to. */
public interface DemoStory {

  /** How long before the demonstration the first thing may happen: nine working days, over the longest holiday. */
  Duration LONGEST = Duration.ofDays(30);

  /** Something people did at an instant. */
  record Moment(Instant at, Runnable deed) {}

  /**
   * In the order of their instants, none later than now.
   *
   * @param now when the demonstration begins
   */
  List<Moment> until(Instant now);
}
