package org.assetcloud.itsm.people.signin;

import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/**
 * How many slow hashes are computed at the same time on this node: a share of its processors, so that people and deadlines go on whatever is
 * guessed. Sources that were right before have places of their own, which strangers cannot fill.
 */
@Component
class HashPlaces {

  private static final int MOST_WAITING = 40;
  private static final int PATIENCE_SECONDS = 10;

  private final Semaphore known = new Semaphore(Math.max(1, Runtime.getRuntime().availableProcessors() / 2), true);
  private final Semaphore strangers = new Semaphore(Math.max(1, Runtime.getRuntime().availableProcessors() / 4), true);
  private final AtomicLong taken = new AtomicLong();

  /** Empty where no place became free in time, or too many wait for one. */
  <T> Optional<T> take(boolean isKnown, Supplier<T> work) {
    Semaphore places = isKnown ? known : strangers;
    if (!places.tryAcquire() && !acquired(places)) {
      return Optional.empty();
    }
    try {
      return Optional.of(work.get());
    } finally {
      places.release();
    }
  }

  /** Counts a hash that is computed. */
  void computes() {
    taken.incrementAndGet();
  }

  /** How many hashes were computed since the start. */
  long computed() {
    return taken.get();
  }

  private static boolean acquired(Semaphore places) {
    try {
      return places.getQueueLength() < MOST_WAITING && places.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
