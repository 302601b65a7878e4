package org.assetcloud.itsm.people.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class HashPlacesTest {

  private static final int SHARE = Math.max(1, Runtime.getRuntime().availableProcessors() / 4);

  private final HashPlaces places = new HashPlaces();

  @Test
  void strangersTakeAShareOfTheProcessorsAndLeaveThePlacesOfOthers() throws Exception {
    CountDownLatch guessing = new CountDownLatch(SHARE);
    CountDownLatch enough = new CountDownLatch(1);
    AtomicInteger atOnce = new AtomicInteger();
    ExecutorService threads = Executors.newFixedThreadPool(100);
    try {
      Callable<Optional<Integer>> guess = () -> places.take(false, () -> {
        int now = atOnce.incrementAndGet();
        guessing.countDown();
        await(enough);
        atOnce.decrementAndGet();
        return now;
      });
      List<Future<Optional<Integer>>> guesses = Stream.generate(() -> threads.submit(guess)).limit(100).toList();
      await(guessing);

      assertThat(places.take(true, () -> "in")).contains("in");
      enough.countDown();

      List<Optional<Integer>> answers = guesses.stream().map(HashPlacesTest::get).toList();
      assertThat(answers.stream().flatMap(Optional::stream)).isNotEmpty().allMatch(now -> now <= SHARE);
    } finally {
      threads.shutdownNow();
    }
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException interrupted) {
      throw new IllegalStateException(interrupted);
    }
  }

  private static <T> T get(Future<T> future) {
    try {
      return future.get();
    } catch (Exception failed) {
      throw new IllegalStateException(failed);
    }
  }
}
