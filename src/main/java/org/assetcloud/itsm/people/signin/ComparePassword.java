package org.assetcloud.itsm.people.signin;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import org.assetcloud.itsm.people.signin.Checked.Outcome;
import org.springframework.stereotype.Component;

/**
 * Counts, then compares. The same password of the same source that comes again while it is being compared waits for that answer: a program that
 * begins with sixty calls at once is no guesser. Where the answer is that it is wrong, each of them counts.
 */
@Component
class ComparePassword {

  static final int MOST_WRONG = 5;
  static final Duration LOCKED_FOR = Duration.ofMinutes(15);

  /** @param known whether the source was right before */
  record Attempt(String account, String source, boolean known, String password) {}

  private final Counters counters;
  private final SlowStrangers slowStrangers;
  private final HashPlaces places;
  private final RightPasswords right;
  private final Clock clock;
  private final Map<String, CompletableFuture<Checked>> running = new ConcurrentHashMap<>();

  ComparePassword(Counters counters, SlowStrangers slowStrangers, HashPlaces places, RightPasswords right, Clock clock) {
    this.counters = counters;
    this.slowStrangers = slowStrangers;
    this.places = places;
    this.right = right;
    this.clock = clock;
  }

  Checked compare(Attempt attempt, StoredPassword stored) {
    String memory = attempt.account() + attempt.source();
    if (right.contain(attempt.password(), memory, stored.hash())) {
      return new Checked(Outcome.RIGHT, null, true);
    }
    String same = memory + stored.hash() + Base64.getEncoder().encodeToString(right.digest(attempt.password()));
    CompletableFuture<Checked> mine = new CompletableFuture<>();
    CompletableFuture<Checked> first = running.putIfAbsent(same, mine);
    if (first != null) {
      Checked answer = first.join();
      return answer.outcome() == Outcome.WRONG && !counted(attempt) ? locked(attempt) : answer;
    }
    try {
      Checked answer = first(attempt, stored);
      if (answer.right()) {
        right.add(attempt.password(), memory, stored.hash());
      }
      mine.complete(answer);
      return answer;
    } finally {
      mine.complete(Checked.of(Outcome.BUSY));
      running.remove(same, mine);
    }
  }

  private Checked first(Attempt attempt, StoredPassword stored) {
    if (!attempt.known() && !slowStrangers.letPass(attempt.account())) {
      return Checked.of(Outcome.BUSY);
    }
    return places.take(attempt.known(), () -> counted(attempt) ? hashed(attempt, stored) : locked(attempt))
        .orElseGet(() -> Checked.of(Outcome.BUSY));
  }

  private Checked hashed(Attempt attempt, StoredPassword stored) {
    places.computes();
    if (!stored.matches(attempt.password())) {
      return Checked.of(Outcome.WRONG);
    }
    counters.succeeded(attempt.account(), attempt.source(), clock.instant());
    return Checked.of(Outcome.RIGHT);
  }

  private boolean counted(Attempt attempt) {
    Instant now = clock.instant();
    return counters.count(attempt.account(), attempt.source(), MOST_WRONG, now, now.plus(LOCKED_FOR));
  }

  private Checked locked(Attempt attempt) {
    return Checked.locked(counters.find(attempt.account(), attempt.source()).orElse(Counter.NONE).until());
  }
}
