package org.assetcloud.itsm.ticket.clock;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A stretch of a clock's life in which its time either counts or does not.
 *
 * @param to the end, exclusive; null while it lasts
 * @param pauseReason why time does not count; null where it counts
 */
record Stretch(Instant from, Instant to, String pauseReason) {

  boolean counts() {
    return pauseReason == null;
  }

  /** The end, or the given instant while the stretch lasts or where it is earlier. */
  Instant endBy(Instant limit) {
    return to == null || to.isAfter(limit) ? limit : to;
  }

  /**
   * Cuts a clock's life at its events. A stop ends it, unless it is resumed: then the time since the stop counts like any other, except
   * from the first failed attempt to reach the requester on (design section 5).
   */
  static List<Stretch> of(List<ClockEvent> events) {
    List<Stretch> stretches = new ArrayList<>();
    Instant from = null;
    String pause = null;
    for (ClockEvent event : lasting(events)) {
      String next = switch (event.type()) {
        case STARTED, RESUMED -> null;
        case PAUSED -> pause == null ? event.reason() : pause;
        case TARGET_CHANGED, STOPPED -> pause;
      };
      boolean cuts = from == null || !Objects.equals(next, pause);
      if (cuts && from != null) {
        stretches.add(new Stretch(from, event.at(), pause));
      }
      from = cuts ? event.at() : from;
      pause = next;
    }
    ClockEvent stop = stopOf(events);
    stretches.add(new Stretch(from, stop == null ? null : stop.at(), pause));
    return stretches;
  }

  /** The stop that holds: the last one, unless the clock was resumed after it; null while the clock is alive. */
  static ClockEvent stopOf(List<ClockEvent> events) {
    ClockEvent stop = null;
    for (ClockEvent event : events) {
      switch (event.type()) {
        case STOPPED -> stop = event;
        case RESUMED -> stop = null;
        default -> { }
      }
    }
    return stop;
  }

  private static List<ClockEvent> lasting(List<ClockEvent> events) {
    ClockEvent stop = stopOf(events);
    return stop == null ? events : events.subList(0, events.indexOf(stop) + 1);
  }
}
