package org.assetcloud.itsm.benchmark.yardstick;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Lets contenders run in turns, so that what the machine does meanwhile happens to all of them; the first round warms up and does not
 * count.
 */
final class Rounds {

  private final Duration each;
  private final int rounds;
  private final List<Contender> contenders;
  private final Map<String, List<Double>> rates = new LinkedHashMap<>();

  /** @param each how long a contender runs in a round */
  Rounds(Duration each, int rounds, List<Contender> contenders) {
    this.each = each;
    this.rounds = rounds;
    this.contenders = contenders;
  }

  /** Runs all of them with this many clients. */
  Rounds with(int clients) {
    rates.clear();
    for (int round = 0; round <= rounds; round++) {
      for (Contender contender : contenders) {
        double rate = rate(contender, clients);
        if (round > 0) {
          rates.computeIfAbsent(contender.name(), name -> new ArrayList<>()).add(rate);
        }
      }
    }
    return this;
  }

  /** The median of a contender, per second. */
  double rate(String contender) {
    return median(rates.get(contender));
  }

  /** The median of what a contender did in a round as a share of what another did in the same one. */
  double ratio(String contender, String other) {
    List<Double> ratios = new ArrayList<>();
    for (int round = 0; round < rounds; round++) {
      ratios.add(rates.get(contender).get(round) / rates.get(other).get(round));
    }
    return median(ratios);
  }

  private static double median(List<Double> values) {
    List<Double> sorted = values.stream().sorted().toList();
    return sorted.get(sorted.size() / 2);
  }

  private double rate(Contender contender, int clients) {
    AtomicLong done = new AtomicLong();
    long begun = System.nanoTime();
    long over = begun + each.toNanos();
    ExecutorService pool = Executors.newFixedThreadPool(clients);
    try {
      List<Future<?>> running = new ArrayList<>();
      for (int client = 0; client < clients; client++) {
        int number = client;
        running.add(pool.submit(() -> {
          while (System.nanoTime() < over) {
            contender.once(number);
            done.incrementAndGet();
          }
        }));
      }
      for (Future<?> one : running) {
        one.get();
      }
    } catch (ExecutionException | InterruptedException failed) {
      throw new IllegalStateException(contender.name(), failed);
    } finally {
      pool.shutdownNow();
    }
    return done.get() * 1e9 / (System.nanoTime() - begun);
  }
}
